#include "missions/revision_chart_page.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "missions/revision_words.hpp"
#include "platform/chart/line_chart.hpp"
#include "platform/html/table.hpp"

namespace commonweal::missions {
namespace {

using platform::CellFormat;
using platform::Line;
using platform::Style;

constexpr std::ptrdiff_t kAround = 6;  // Periods drawn beside those that changed.

bool changed(const PeriodHistory& history) {
  return history.first() && history.latest() && *history.first() != *history.latest();
}

std::span<const PeriodHistory> drawn(const RevisionHistory& history) {
  const auto& periods = history.periods;
  const auto first = std::ranges::find_if(periods, changed);
  auto last = std::find_if(periods.rbegin(), periods.rend(), changed).base();
  const auto before = std::min(kAround, first - periods.begin());
  const auto behind = std::min(kAround, periods.end() - last);
  return {first - before, last + behind};
}

Line line_of(std::string name, Style style, std::span<const PeriodHistory> periods,
             std::optional<double> (PeriodHistory::*value)() const) {
  Line line{.name = std::move(name), .points = {}, .style = style};
  for (const PeriodHistory& period : periods) {
    line.points.push_back({base::decimal_year(period.period()), (period.*value)()});
  }
  return line;
}

std::string description_of(std::span<const PeriodHistory> periods) {
  return "The latest figures and those first published, from " +
         base::reader_text(periods.front().period()) + " to " +
         base::reader_text(periods.back().period()) + ".";
}

platform::TableCell number_cell(const Metric& metric, const std::optional<double>& number) {
  return {.text = number ? base::grouped(*number, metric.decimals) : "none",
          .format = CellFormat::numeric};
}

}  // namespace

platform::Html revision_chart(const Metric& metric, const RevisionHistory& history) {
  const auto periods = drawn(history);
  platform::LineChart chart{
      .caption = {.id = "revisions",
                  .title = "First published and latest",
                  .unit = metric.unit_words,
                  .description = description_of(periods)},
      .lines = {line_of("Latest", Style::observed, periods, &PeriodHistory::latest),
                line_of("First published", Style::other, periods, &PeriodHistory::first)},
      .value_axis = platform::ValueAxis::fitted};
  return platform::render(chart);
}

platform::Html revision_chart_table(const Metric& metric, const RevisionHistory& history) {
  std::vector<std::vector<platform::TableCell>> rows;
  for (const PeriodHistory& period : drawn(history)) {
    rows.push_back({{.text = base::reader_text(period.period())},
                    number_cell(metric, period.first()),
                    number_cell(metric, period.latest())});
  }
  return platform::table({.caption = metric.title,
                          .caption_classes = "govuk-table__caption--s",
                          .head = {{.text = "Period"},
                                   {.text = "First published", .format = CellFormat::numeric},
                                   {.text = "Latest", .format = CellFormat::numeric}},
                          .rows = std::move(rows),
                          .first_cell_is_header = true});
}

}  // namespace commonweal::missions
