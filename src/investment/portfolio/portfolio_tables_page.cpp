#include "investment/portfolio/portfolio_tables_page.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "investment/portfolio/lost_words.hpp"
#include "investment/values/budget.hpp"
#include "investment/values/value_view.hpp"
#include "investment/values/values_parts_page.hpp"
#include "platform/chart/bubble_chart.hpp"
#include "platform/chart/chart_with_table.hpp"

namespace commonweal::investment {
namespace {

using platform::Html;
using platform::HtmlTable;

std::string title_of(const PortfolioReport& report, const std::string& id) {
  for (const ChosenBid& bid : report.chosen) {
    if (bid.id == id) return bid.title;
  }
  for (const LostLine& bid : report.lost) {
    if (bid.id == id) return bid.title;
  }
  return id;
}

std::string mission_title(const PortfolioReport& report, const std::string& code) {
  const auto found = std::ranges::find(report.missions, code, &GoalProgress::code);
  return found == report.missions.end() ? code : found->title;
}

Html bid_cell(const std::string& id, const std::string& title) {
  return link_to({title, "/proposals/" + id});
}

// The table's own title is heard, and not seen twice.
Html part(std::string_view title, HtmlTable table) {
  table.caption_classes = "govuk-visually-hidden";
  return portfolio_heading(title).add(wide_table(std::move(table)));
}

// "Ministry of Justice" of "Ministry of Justice capital 2026-27": a limit's name has its budget and
// its year, which stand in columns of their own here.
std::string whose(const LimitUse& use) {
  if (use.department.empty()) return "Whole government";
  const auto budget = budget_named({.place = "", .text = use.budget});
  const std::string year = " " + year_words(use.year);
  std::string name = use.name;
  if (name.ends_with(year)) name.resize(name.size() - year.size());
  if (!budget) return name;
  for (const std::string_view ending : {" resource", " capital"}) {
    if (name.ends_with(ending)) name.resize(name.size() - ending.size());
  }
  return name;
}

std::string budget_text(const LimitUse& use) {
  const auto budget = budget_named({.place = "", .text = use.budget});
  return budget ? std::string(words_of(*budget)) : use.budget;
}

Html goals_table(const char* caption, const char* head, const std::vector<GoalProgress>& goals) {
  HtmlTable table{
      .caption = caption,
      .caption_classes = "govuk-table__caption--s",
      .head = {{.text = head}, number_cell("Of the gap closed"), number_cell("Asked at least")},
      .rows = {}};
  for (const GoalProgress& goal : goals) {
    table.rows.push_back({{.text = goal.title},
                          number_cell(gap_share_words(goal.progress)),
                          number_cell(goal.minimum ? gap_share_words(*goal.minimum) : "")});
  }
  return wide_table(std::move(table));
}

HtmlTable frontier_table(const PortfolioReport& report, const FrontierReport& frontier) {
  HtmlTable table{.caption = "Portfolios of the frontier",
                  .head = {number_cell(mission_title(report, frontier.first_mission)),
                           number_cell(mission_title(report, frontier.second_mission)),
                           {.text = "Bids"}},
                  .rows = {}};
  for (const FrontierLine& point : frontier.points) {
    std::string bids;
    for (const std::string& id : point.chosen) {
      bids += (bids.empty() ? "" : "; ") + title_of(report, id);
    }
    table.rows.push_back({number_cell(gap_share_words(point.first)),
                          number_cell(gap_share_words(point.second)),
                          {.text = bids.empty() ? "None" : bids}});
  }
  return table;
}

platform::BubbleChart frontier_chart(const PortfolioReport& report,
                                     const FrontierReport& frontier) {
  const std::string first = mission_title(report, frontier.first_mission);
  const std::string second = mission_title(report, frontier.second_mission);
  platform::BubbleChart chart{
      .caption = {.id = "portfolio-frontier",
                  .title = "What more of one mission costs the other",
                  .unit = "Share of the gap closed: across " + first + ", up " + second,
                  .description = "Each dot is a portfolio of which none has more of one mission "
                                 "without less of the other. The table has each."},
      .bubbles = {},
      .fit = {}};
  for (const FrontierLine& point : frontier.points) {
    chart.bubbles.push_back(
        {.name = "", .moderator = 100 * point.first, .effect = 100 * point.second, .weight = 1});
  }
  chart.no_effect = std::nullopt;
  chart.moderator_heading = first + ", % of the gap";
  chart.effect_heading = second + ", % of the gap";
  return chart;
}

}  // namespace

Html portfolio_heading(std::string_view words) {
  return Html().raw("<h2 class=\"govuk-heading-m\">").text(words).raw("</h2>\n");
}

Html chosen_part(const PortfolioReport& report) {
  if (report.chosen.empty()) {
    return portfolio_heading("Chosen").add(
        paragraph("No bid is chosen: none brings progress that counts."));
  }
  HtmlTable table{.caption = "Bids that are chosen",
                  .head = {{.text = "Bid"},
                           {.text = "From"},
                           number_cell("Scale"),
                           number_cell("Progress by weight"),
                           number_cell("Spends of the limits"),
                           {.text = "Prevention"}},
                  .rows = {}};
  for (const ChosenBid& bid : report.chosen) {
    table.rows.push_back({{.html = bid_cell(bid.id, bid.title)},
                          {.text = year_words(bid.start)},
                          number_cell(base::percent(bid.scale)),
                          number_cell(gap_share_words(bid.worth)),
                          number_cell(large_pounds_words(bid.pounds)),
                          {.text = bid.is_prevention ? "Yes" : "No"}});
  }
  return part("Chosen", std::move(table));
}

Html progress_part(const PortfolioReport& report) {
  Html html = portfolio_heading("Progress");
  html.add(goals_table("By mission", "Mission", report.missions));
  if (!report.places.empty()) {
    html.add(goals_table("By place of the people reached", "Place", report.places));
  }
  return html;
}

Html limit_use_part(const PortfolioReport& report) {
  constexpr auto kTitle = "What it spends of each limit";
  if (report.limits.empty()) return portfolio_heading(kTitle).add(paragraph("No limit is held."));
  HtmlTable table{.caption = "Limits, in the money of each year",
                  .head = {{.text = "Department"},
                           {.text = "Budget"},
                           {.text = "Year"},
                           number_cell("Limit"),
                           number_cell("Spent"),
                           number_cell("Left")},
                  .rows = {}};
  for (const LimitUse& use : report.limits) {
    table.rows.push_back({{.text = whose(use)},
                          {.text = budget_text(use)},
                          {.text = year_words(use.year)},
                          number_cell(large_pounds_words(use.limit)),
                          number_cell(large_pounds_words(use.spent)),
                          number_cell(large_pounds_words(use.limit - use.spent))});
  }
  return part(kTitle, std::move(table));
}

Html lost_part(const PortfolioReport& report) {
  if (report.lost.empty()) return {};
  HtmlTable table{.caption = "Bids that are not chosen",
                  .head = {{.text = "Bid"}, {.text = "Why"}},
                  .rows = {}};
  for (const LostLine& line : report.lost) {
    table.rows.push_back({{.html = bid_cell(line.id, line.title)}, {.text = line.sentence}});
  }
  return part("Why the others lost", std::move(table));
}

Html robust_part(const PortfolioReport& report) {
  if (!report.robust) return {};
  const RobustReport& robust = *report.robust;
  Html html = portfolio_heading("Where things go badly");
  html.add(paragraph("In the worst " + base::percent(robust.tail) + " of " +
                     base::grouped(static_cast<double>(robust.scenarios)) +
                     " scenarios this portfolio closes " + gap_share_words(robust.tail_mean) +
                     " of the gaps by weight; the one that is best on average closes " +
                     gap_share_words(robust.tail_mean_otherwise) +
                     " then. Expected of this one: " + gap_share_words(robust.expected) + "."));
  if (!robust.is_proven) {
    html.add(
        paragraph("Some of these searches were cut short, so the shares may be a little "
                  "off."));
  }
  std::vector<BidFrequency> shares = robust.frequencies;
  std::ranges::stable_sort(shares, std::ranges::greater(), &BidFrequency::share);
  HtmlTable table{.caption = "How often each bid is chosen, if each scenario were known",
                  .head = {{.text = "Bid"}, number_cell("Scenarios")},
                  .rows = {}};
  for (const auto& [id, share] : shares) {
    table.rows.push_back(
        {{.html = bid_cell(id, title_of(report, id))}, number_cell(base::percent(share))});
  }
  return html.add(wide_table(std::move(table)));
}

Html frontier_part(const PortfolioReport& report) {
  if (!report.frontier) return {};
  const FrontierReport& frontier = *report.frontier;
  Html html = portfolio_heading("Frontier between two missions");
  if (!frontier.is_proven) {
    html.add(paragraph("Some of these searches were cut short, so there may be better ones."));
  }
  if (frontier.points.size() == 1) {
    return html.add(paragraph(
        "One portfolio has the most of both missions, so neither costs the other anything: " +
        gap_share_words(frontier.points[0].first) + " of the gap of " +
        mission_title(report, frontier.first_mission) + " and " +
        gap_share_words(frontier.points[0].second) + " of that of " +
        mission_title(report, frontier.second_mission) + "."));
  }
  if (!frontier.is_complete) {
    html.add(
        paragraph("These are some of its portfolios, evenly between its ends: there are "
                  "others between them."));
  }
  const auto chart = frontier_chart(report, frontier);
  return html.add(platform::chart_with_table({.chart = platform::render(chart),
                                              .title = chart.caption.title,
                                              .id = "portfolio-frontier-table",
                                              .table = frontier_table(report, frontier)}));
}

}  // namespace commonweal::investment
