#include "investment/portfolio/portfolio_report_page.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "base/counted.hpp"
#include "base/number_text.hpp"
#include "investment/portfolio/frontier_chart_page.hpp"
#include "investment/portfolio/limit_years_page.hpp"
#include "investment/portfolio/lost_words.hpp"
#include "investment/portfolio/portfolio_answer_page.hpp"
#include "investment/values/value_view.hpp"
#include "investment/values/values_parts_page.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/warning_text.hpp"

namespace commonweal::investment {
namespace {

using platform::Html;
using platform::HtmlTable;
using platform::TableCell;

constexpr auto kNumeric = platform::CellFormat::numeric;
constexpr double kProven = 1e-9;

Html bullets(const std::vector<std::string>& sentences) {
  Html html;
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& it : sentences) html.raw("<li>").text(it).raw("</li>\n");
  return html.raw("</ul>\n");
}

HtmlTable table_with(std::string caption, std::vector<TableCell> head) {
  return {.caption = std::move(caption),
          .caption_classes = "govuk-table__caption--m",
          .head = std::move(head),
          .rows = {},
          .first_cell_is_header = true};
}

TableCell bid_cell(const std::string& id, const std::string& title) {
  return {.html = link_to({.text = title, .href = "/proposals/" + id})};
}

std::string proof_of(const PortfolioReport& report) {
  const std::string progress =
      "Together they close " + gap_share_words(report.objective) + " of the gaps by weight";
  if (report.gap < kProven) return progress + ". No other choice closes more: this is proven.";
  return progress + ". No choice can close more than " + gap_share_words(report.bound) +
         ": it is proven to within " + base::grouped(100 * report.gap, 3) + "%.";
}

Html lead(const PortfolioReport& report) {
  Html html =
      platform::inset_text({.text = base::counted(report.chosen.size(), "bid is", "bids are") +
                                    " chosen, for " + large_pounds_words(report.spend) +
                                    " in the years that have limits. " + proof_of(report)});
  html.raw("\n");
  if (!report.is_reproducible) {
    html.add(paragraph("The clock stopped the search, so another run may find something else."));
  }
  if (!report.prevention_share) return html;
  std::string words =
      "Prevention is " + base::percent(*report.prevention_share) + " of what is spent";
  if (report.prevention_floor) {
    words += "; the floor is " + base::percent(*report.prevention_floor);
  }
  return html.add(paragraph(words + "."));
}

Html chosen_table(const PortfolioReport& report) {
  auto table = table_with("Chosen", {{.text = "Bid"},
                                     {.text = "Department"},
                                     {.text = "From"},
                                     {.text = "Scale", .format = kNumeric},
                                     {.text = "Pounds", .format = kNumeric},
                                     {.text = "Closes", .format = kNumeric}});
  for (const ChosenBid& bid : report.chosen) {
    table.rows.push_back({bid_cell(bid.id, bid.title),
                          {.text = bid.department_name},
                          {.text = year_words(bid.start)},
                          number_cell(base::percent(bid.scale)),
                          number_cell(large_pounds_words(bid.pounds)),
                          number_cell(gap_share_words(bid.worth))});
  }
  return wide_table(std::move(table));
}

Html goals_table(const std::string& caption, const std::vector<GoalProgress>& goals) {
  if (goals.empty()) return {};
  auto table = table_with(caption, {{.text = "Where"},
                                    {.text = "Share of the gap closed", .format = kNumeric},
                                    {.text = "Least asked for", .format = kNumeric}});
  for (const GoalProgress& goal : goals) {
    table.rows.push_back(
        {{.text = goal.title},
         number_cell(gap_share_words(goal.progress)),
         number_cell(goal.minimum ? gap_share_words(*goal.minimum) : std::string("None"))});
  }
  return wide_table(std::move(table));
}

Html limits_of(const PortfolioReport& report) {
  std::vector<YearOfLimit> all;
  for (const LimitUse& use : report.limits) {
    const std::string limit = use.name.substr(0, use.name.rfind(' '));  // Without its year.
    all.push_back(
        {limit, use.year, large_pounds_words(use.spent) + " of " + large_pounds_words(use.limit)});
  }
  return limits_by_year("Spent of each limit, in the money of its year", all);
}

Html lost_section(const PortfolioReport& report) {
  if (report.lost.empty()) return {};
  Html html = heading("Why the others lost");
  auto table = table_with("Bids that were not chosen", {{.text = "Bid"}, {.text = "Why"}});
  for (const LostLine& line : report.lost) {
    table.rows.push_back({bid_cell(line.id, line.title), {.text = line.sentence}});
  }
  return html.add(wide_table(std::move(table)));
}

std::string title_of(const PortfolioReport& report, const std::string& id) {
  const auto chosen = std::ranges::find(report.chosen, id, &ChosenBid::id);
  if (chosen != report.chosen.end()) return chosen->title;
  const auto lost = std::ranges::find(report.lost, id, &LostLine::id);
  return lost == report.lost.end() ? id : lost->title;
}

Html robust_section(const PortfolioReport& report) {
  if (!report.robust) return {};
  const RobustReport& robust = *report.robust;
  Html html = heading("If things turn out otherwise");
  html.add(paragraph("Over " + std::to_string(robust.scenarios) + " scenarios it closes " +
                     gap_share_words(robust.expected) + " on average, and " +
                     gap_share_words(robust.tail_mean) + " in the worst " +
                     base::percent(robust.tail) +
                     " of them. The portfolio that is best on average closes " +
                     gap_share_words(robust.tail_mean_otherwise) + " there."));
  auto table = table_with("How often each bid is in the best portfolio of a scenario",
                          {{.text = "Bid"}, {.text = "Scenarios", .format = kNumeric}});
  for (const BidFrequency& it : robust.frequencies) {
    table.rows.push_back(
        {bid_cell(it.id, title_of(report, it.id)), number_cell(base::percent(it.share))});
  }
  return html.add(wide_table(std::move(table)));
}

Html frontier_section(const PortfolioReport& report) {
  if (!report.frontier) return {};
  Html html = heading("One mission against another");
  html.add(frontier_html(*report.frontier, report.missions));
  if (!report.frontier->is_complete) {
    html.add(paragraph("The search was ended before every portfolio of this kind was found."));
  }
  return html;
}

Html conflict(const PortfolioReport& report) {
  Html html;
  if (report.status != "infeasible") {
    return html.add(
        paragraph("The search ended before it found a portfolio. Ask for a wider gap."));
  }
  html.add(platform::warning_text(
      {.text = "No portfolio meets all demands.", .icon_fallback_text = "Warning"}));
  html.raw("\n").add(paragraph(report.conflict_sentence));
  if (!report.conflict.empty()) {
    html.add(paragraph("Each of these can be met without the others, and all together cannot:"));
    html.add(bullets(report.conflict));
  }
  return html;
}

std::string quoted(const std::string& word) {
  const bool is_plain =
      word.find_first_not_of(
          "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_=.,:") ==
      std::string::npos;
  return is_plain ? word : "'" + word + "'";
}

Html provenance(const platform::Job& job) {
  std::string command = "commonweal";
  for (const auto& word : job.order.words) {
    if (word != "--program") command += ' ' + quoted(word);
  }
  Html html = heading("Where these numbers are from");
  html.add(
      paragraph("Method: " + std::string(kPortfolioVersion) +
                ". While the bids and limits are as they were, this command prints the same:"));
  return html.raw("<pre class=\"cw-output\" tabindex=\"0\">").text(command).raw("</pre>\n");
}

Html downloads_of(const platform::Job& job) {
  const std::string stem = "/portfolio/results/" + job.id + "/";
  std::vector<Link> links;
  for (const auto& it : portfolio_downloads()) links.push_back({it.name, stem + it.name});
  return take_away(links);
}

}  // namespace

Html report_html(const PortfolioReport& report, const platform::Job& job) {
  Html html;
  if (!report.has_portfolio()) {
    html.add(conflict(report));
  } else {
    html.add(lead(report)).add(chosen_table(report));
    html.add(goals_table("Progress of each mission", report.missions));
    html.add(goals_table("Progress by people reached in each place", report.places));
    html.add(heading("What one more million buys"));
    html.add(paragraph("Each was found by solving again with a million more."));
    html.add(bullets(worth_lines(report.worth_of_one_more)));
    html.add(heading("Money")).add(limits_of(report));
    html.add(lost_section(report)).add(frontier_section(report)).add(robust_section(report));
  }
  if (!report.notes.empty()) html.add(heading("Note")).add(bullets(report.notes));
  html.add(provenance(job)).add(downloads_of(job));
  html.raw("<p class=\"govuk-body\">");
  return html.add(link_to({.text = "Choose again", .href = "/portfolio"})).raw("</p>\n");
}

}  // namespace commonweal::investment
