#include "investment/portfolio/frontier_chart_page.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "base/counted.hpp"
#include "base/number_text.hpp"
#include "investment/portfolio/lost_words.hpp"
#include "investment/values/values_parts_page.hpp"
#include "platform/chart/bubble_chart.hpp"
#include "platform/chart/chart_with_table.hpp"

namespace commonweal::investment {
namespace {

using platform::Html;

constexpr double kPercent = 100;

std::string mission_title(const std::vector<GoalProgress>& missions, const std::string& code) {
  const auto found = std::ranges::find(missions, code, &GoalProgress::code);
  return found == missions.end() ? code : found->title;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

}  // namespace

Html frontier_html(const FrontierReport& frontier, const std::vector<GoalProgress>& missions) {
  if (frontier.points.empty()) return paragraph("There is no such portfolio.");
  const std::string first = mission_title(missions, frontier.first_mission);
  const std::string second = mission_title(missions, frontier.second_mission);
  platform::BubbleChart chart{
      .caption = {.id = "frontier",
                  .title = "What more of " + first + " costs in " + second,
                  .unit = "Percent of the gap closed; one point for each portfolio",
                  .description = base::counted(frontier.points.size(), "portfolio", "portfolios") +
                                 " of which none has more of one without less of the other."},
      .bubbles = {},
      .fit = {},
      .no_effect = std::nullopt,
      .moderator_heading = first,
      .effect_heading = second};
  platform::HtmlTable table{.head = {{.text = first, .format = platform::CellFormat::numeric},
                                     {.text = second, .format = platform::CellFormat::numeric},
                                     {.text = "Bids chosen"}},
                            .rows = {}};
  for (const FrontierLine& point : frontier.points) {
    chart.bubbles.push_back({.name = "",
                             .moderator = kPercent * point.first,
                             .effect = kPercent * point.second,
                             .weight = 1});
    table.rows.push_back({number_cell(gap_share_words(point.first)),
                          number_cell(gap_share_words(point.second)),
                          {.text = joined(point.chosen)}});
  }
  return platform::chart_with_table({.chart = platform::render(chart),
                                     .title = chart.caption.title,
                                     .id = "frontier-table",
                                     .table = std::move(table)});
}

}  // namespace commonweal::investment
