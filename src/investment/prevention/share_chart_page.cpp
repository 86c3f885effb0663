#include "investment/prevention/share_chart_page.hpp"

#include <utility>

#include "base/number_text.hpp"
#include "investment/prevention/prevention_parts_page.hpp"
#include "investment/prevention/prevention_words.hpp"
#include "investment/proposals/proposal_words.hpp"
#include "missions/year_line.hpp"
#include "platform/chart/chart_with_table.hpp"
#include "platform/chart/line_chart.hpp"

namespace commonweal::investment {
namespace {

using platform::Html;
using platform::Line;
using platform::Style;

std::string percent_tick(double value) { return base::shortest(value) + "%"; }
std::string year_tick(double year) { return std::to_string(static_cast<int>(year)); }

std::optional<double> percent_of(std::optional<double> share) {
  return share ? std::optional(100 * *share) : std::nullopt;
}

std::string text_or(std::optional<double> share, const char* none) {
  return share ? spend_share_words(*share) : none;
}

platform::LineChart frame_of(std::string id, std::string title, std::string unit,
                             std::string description) {
  return {.caption = {.id = std::move(id),
                      .title = std::move(title),
                      .unit = std::move(unit),
                      .description = std::move(description)},
          .lines = {},
          .bands = {},
          .fans = {},
          .levels = {},
          .events = {},
          .markers = {},
          .value_text = percent_tick,
          .time_text = year_tick};
}

platform::HtmlTable share_table(const ProtectedShare& shares, const std::string& name) {
  platform::HtmlTable table{.caption = "Protected share, " + name,
                            .caption_classes = "govuk-table__caption--m",
                            .head = {{.text = "Year"},
                                     number_cell("All spending"),
                                     number_cell("Prevention, reviewed"),
                                     number_cell("Share"),
                                     number_cell("Floor")},
                            .rows = {},
                            .first_cell_is_header = true};
  for (const auto& it : shares.years) {
    table.rows.push_back({{.text = missions::year_words(it.year)},
                          number_cell(it.total ? sum_words(*it.total) : "Not held"),
                          number_cell(it.is_counted ? sum_words(it.prevention) : "Not held"),
                          number_cell(text_or(it.share, "Not held")),
                          number_cell(text_or(it.floor, "None set"))});
  }
  return table;
}

platform::HtmlTable shift_table(const SpendingShift& shift, const std::string& title) {
  platform::HtmlTable table{.caption = "The shift of " + title,
                            .caption_classes = "govuk-table__caption--m",
                            .head = {{.text = "Year"},
                                     number_cell("Shift to"),
                                     number_cell("Shift from"),
                                     number_cell("Held only together"),
                                     number_cell("Share at least"),
                                     number_cell("Share at most")},
                            .rows = {},
                            .first_cell_is_header = true};
  for (const auto& it : shift.years) {
    table.rows.push_back({{.text = missions::year_words(it.year)},
                          number_cell(sum_words(it.prevention)),
                          number_cell(sum_words(it.other)),
                          number_cell(sum_words(it.mixed)),
                          number_cell(text_or(it.at_least(), "None")),
                          number_cell(text_or(it.at_most(), "None"))});
  }
  return table;
}

Html with_table(const platform::LineChart& chart, platform::HtmlTable table) {
  return platform::chart_with_table({.chart = platform::render(chart),
                                     .title = chart.caption.title,
                                     .id = chart.caption.id + "-table",
                                     .table = std::move(table),
                                     .downloads = {}});
}

}  // namespace

Html share_chart(const ProtectedShare& shares, const std::string& name) {
  auto chart = frame_of("share-" + shares.department, "Prevention as a share of spending, " + name,
                        "Percent of all that the department spends", standing_sentence(shares));
  Line share{.name = "Reviewed as prevention", .points = {}, .style = Style::observed};
  Line floor{.name = "Floor", .points = {}, .style = Style::projected};
  for (const auto& it : shares.years) {
    share.points.push_back({static_cast<double>(it.year), percent_of(it.share)});
    floor.points.push_back({static_cast<double>(it.year), percent_of(it.floor)});
  }
  chart.lines = {std::move(share), std::move(floor)};
  return with_table(chart, share_table(shares, name));
}

Html shift_chart(const SpendingShift& shift, const std::string& title) {
  auto chart = frame_of("shift-" + std::string(shift.paper.mission),
                        "The share that is on what the paper would shift to, " + title,
                        "Percent of the spending held here", shift_sentence(shift));
  Line line{.name = "At least", .points = {}, .style = Style::observed};
  bool is_known = true;
  int last = 0;
  for (const auto& it : shift.years) {
    if (last != 0 && it.year > last + 1) line.points.push_back({last + 0.5, std::nullopt});
    line.points.push_back({static_cast<double>(it.year), percent_of(it.at_least())});
    is_known = is_known && it.is_known();
    last = it.year;
  }
  if (is_known) line.name.clear();
  chart.lines = {std::move(line)};
  return with_table(chart, shift_table(shift, title));
}

}  // namespace commonweal::investment
