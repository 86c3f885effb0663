#include "missions/projection_chart_page.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "platform/chart/bar_chart.hpp"
#include "platform/html/table.hpp"

namespace commonweal::missions {
namespace {

struct Bin {
  const char* name;
  double below;  // Years.
};

constexpr std::array kBins = {
    Bin{"Under 5 years", 5},
    Bin{"5 to 10 years", 10},
    Bin{"10 to 20 years", 20},
    Bin{"20 to 50 years", 50},
    Bin{"50 years or more", std::numeric_limits<double>::infinity()},
};

struct Count {
  std::string name;
  std::size_t windows;
};

// Never comes last.
std::vector<Count> counted(const methods::Fragility& fragility) {
  std::vector<Count> counts;
  for (const Bin& bin : kBins) counts.push_back({bin.name, 0});
  for (const auto& window : fragility.answers()) {
    if (!window.years) continue;
    const auto bin = std::ranges::find_if(
        kBins, [&](const Bin& candidate) { return *window.years < candidate.below; });
    ++counts[static_cast<std::size_t>(bin - kBins.begin())].windows;
  }
  counts.push_back({"Never", fragility.never()});
  return counts;
}

}  // namespace

platform::Html fragility_chart(const methods::Fragility& fragility) {
  platform::BarChart chart{
      .caption = {.id = "fragility",
                  .title = "What each window of this length would answer",
                  .unit = "Number of windows",
                  .description = "How many windows of the past give an answer of how many years, "
                                 "and how many never arrive."},
      .bars = {}};
  for (const auto& [name, count] : counted(fragility)) {
    chart.bars.push_back({.name = name, .value = static_cast<double>(count)});
  }
  chart.bars.back().style = platform::BarStyle::muted;  // Never.
  return platform::render(chart);
}

platform::Html fragility_table(const methods::Fragility& fragility) {
  std::vector<std::vector<platform::TableCell>> rows;
  for (const auto& [name, count] : counted(fragility)) {
    rows.push_back(
        {{.text = name}, {.text = std::to_string(count), .format = platform::CellFormat::numeric}});
  }
  return platform::table(
      {.caption = "What each window of this length would answer",
       .caption_classes = "govuk-table__caption--s",
       .head = {{.text = "Answer"},
                {.text = "Number of windows", .format = platform::CellFormat::numeric}},
       .rows = std::move(rows),
       .first_cell_is_header = true});
}

}  // namespace commonweal::missions
