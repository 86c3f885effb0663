#include "investment/portfolio/portfolio_result_page.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/counted.hpp"
#include "base/number_text.hpp"
#include "investment/portfolio/lost_words.hpp"
#include "investment/portfolio/portfolio_form.hpp"
#include "investment/portfolio/portfolio_kept_file.hpp"
#include "investment/portfolio/portfolio_tables_page.hpp"
#include "investment/values/value_view.hpp"
#include "investment/values/values_parts_page.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/summary_list.hpp"
#include "platform/html/warning_text.hpp"
#include "platform/http/form_text.hpp"

namespace commonweal::investment {
namespace {

using platform::EndedJob;
using platform::Html;
using platform::Job;
using platform::JobAnswer;

constexpr std::int64_t kBadInput = 2;

void add_fact(std::vector<platform::SummaryRow>& rows, std::string key, std::string value) {
  rows.push_back({.key = {.text = std::move(key)}, .value = {.text = std::move(value)}});
}

std::string gap_text(const PortfolioReport& report) {
  return base::grouped(100 * report.gap, 3) + '%';
}

bool is_best(const PortfolioReport& report) { return report.gap < 1e-9; }

std::string proof_sentence(const PortfolioReport& report) {
  if (is_best(report)) return "It is proven that no portfolio within the limits has more.";
  return "It is proven that none can have more than " + gap_share_words(report.bound) +
         ": a gap of " + gap_text(report) + ".";
}

// What is aimed at is the progress that is expected, or that of the worst scenarios.
std::string aim_words(const PortfolioReport& report) {
  return report.robust ? "In the worst " + base::percent(report.robust->tail) +
                             " of scenarios they close on average "
                       : std::string("Together they close ");
}

Html headline(const PortfolioReport& report) {
  return platform::inset_text({.text = base::counted(report.chosen.size(), "bid is", "bids are") +
                                       " chosen, for " + large_pounds_words(report.spend) + ". " +
                                       aim_words(report) + gap_share_words(report.objective) +
                                       " of the gaps by weight. " + proof_sentence(report)})
      .raw("\n");
}

Html facts(const PortfolioReport& report) {
  std::vector<platform::SummaryRow> rows;
  add_fact(rows, "Answer", is_best(report) ? "The best there is, proven" : "Near the best");
  add_fact(rows, "Gap to the most there can be", is_best(report) ? "None" : gap_text(report));
  add_fact(rows, "Spends of the limits", large_pounds_words(report.spend));
  add_fact(rows, "Prevention",
           report.prevention_share ? base::percent(*report.prevention_share) + " of the spending"
                                   : "Not known: no bid is classified");
  if (report.prevention_floor) {
    add_fact(rows, "Prevention asked at least", base::percent(*report.prevention_floor));
  }
  if (report.nodes > 0) {
    add_fact(rows, "Branches searched", base::grouped(static_cast<double>(report.nodes)));
  }
  return platform::summary_list({.rows = std::move(rows)}).raw("\n");
}

Html list_of(const std::vector<std::string>& lines) {
  Html html;
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const std::string& line : lines) html.raw("<li>").text(line).raw("</li>\n");
  return html.raw("</ul>\n");
}

Html worth_part(const PortfolioReport& report) {
  const auto lines = worth_lines(report.worth_of_one_more);
  if (lines.empty()) return {};
  return portfolio_heading("What one more million buys").add(list_of(lines));
}

Html notes_part(const PortfolioReport& report) {
  if (report.notes.empty()) return {};
  return portfolio_heading("What to know of it").add(list_of(report.notes));
}

// What the page asked for, without what only the page needs.
std::string command_of(const Job& job) {
  auto words = job.order.words;
  std::erase(words, "--programs");
  return portfolio_line(words);
}

Html made_part(const Job& job, const KeptPortfolio& kept) {
  const std::string at = "/portfolio/" + job.id + "/";
  Html html = portfolio_heading("How it was made");
  html.add(paragraph("This prints the same bits, over the same database:"));
  html.raw("<pre class=\"cw-command\" tabindex=\"0\"><code>").text(command_of(job));
  html.raw("</code></pre>\n");
  std::vector<platform::SummaryRow> rows;
  add_fact(rows, "Method", std::string(kPortfolioVersion));
  add_fact(rows, "Inputs, digest", kept.report.inputs_digest);
  html.add(platform::summary_list({.rows = std::move(rows), .classes = "cw-breaks"})).raw("\n");
  if (kept.lp.empty()) {
    return html.add(
        paragraph("The program was too long to be kept for other solvers. At the shell, "
                  "--export model.lp writes it."));
  }
  html.raw("<p class=\"govuk-body\">Check it with another solver: ");
  html.add(link_to({"the program as .lp", at + "model.lp"})).raw(", ");
  html.add(link_to({"as .mps", at + "model.mps"}));
  return html.raw(". It asks for the most progress on average.</p>\n");
}

Html downloads(const Job& job) {
  const std::string at = "/portfolio/" + job.id + "/";
  Html html;
  html.raw("<p class=\"govuk-body cw-no-print\">For a spending review: ");
  html.add(link_to({"bids as CSV", at + "bids.csv"})).raw(", ");
  html.add(link_to({"limits as CSV", at + "limits.csv"})).raw(", ");
  html.add(link_to({"both as a workbook", at + "spending-review.xlsx"})).raw(", ");
  html.add(link_to({"all as JSON", at + "result.json"}));
  return html.raw(".</p>\n");
}

// Leads to the form, filled in as it was.
Html again(const Job& job) {
  platform::Parameters fields;
  for (auto& [name, value] : portfolio_fields(job.order.words)) {
    fields.push_back({std::move(name), std::move(value)});
  }
  const std::string query = fields.empty() ? "" : "?" + platform::encode_form(fields);
  return Html()
      .raw("<p class=\"govuk-body cw-no-print\">")
      .add(link_to({"Change this and ask again", "/portfolio" + query}))
      .raw("</p>\n");
}

// Demands that cannot be met together, of which none can be left out.
Html conflict_part(const PortfolioReport& report) {
  Html html = platform::warning_text({.text = "No portfolio meets all that is asked."});
  html.raw("\n").add(paragraph(report.conflict_sentence));
  if (!report.conflict.empty()) html.add(list_of(report.conflict));
  return html;
}

JobAnswer told_answer(const Job& job, const KeptPortfolio& kept) {
  const PortfolioReport& report = kept.report;
  JobAnswer answer;
  Html& main = answer.main;
  if (report.status == "infeasible") {
    main.add(conflict_part(report));
  } else if (!report.has_portfolio()) {
    main.add(
        paragraph("The search was cut short before it found a portfolio. Ask for a wider gap "
                  "than " +
                  gap_text(report) + ", or for fewer bids."));
  } else {
    main.add(headline(report)).add(facts(report)).add(downloads(job)).add(chosen_part(report));
    main.add(progress_part(report)).add(limit_use_part(report)).add(worth_part(report));
    main.add(frontier_part(report)).add(robust_part(report)).add(lost_part(report));
  }
  main.add(notes_part(report)).add(made_part(job, kept)).add(again(job));
  return answer;
}

// Something changed between the form and the search, such as a bid that was withdrawn.
JobAnswer refused_answer(const EndedJob& ended) {
  constexpr std::string_view kStart = "commonweal: ";
  std::vector<platform::ErrorSummaryItem> problems;
  std::string_view log = ended.log;
  while (!log.empty()) {
    auto line = log.substr(0, log.find('\n'));
    log.remove_prefix(std::min(line.size() + 1, log.size()));
    if (line.starts_with(kStart))
      problems.push_back({.text = std::string(line.substr(kStart.size()))});
  }
  JobAnswer answer{.top = {}, .main = {}, .state = platform::PageState::in_error};
  answer.top = platform::error_summary({.error_list = std::move(problems)});
  answer.main.add(paragraph("No portfolio was looked for.")).add(again(ended.job));
  return answer;
}

}  // namespace

bool is_portfolio(const Job& job) {
  const auto& words = job.order.words;
  return words.size() > 2 && words[0] == "proposal" && words[1] == "portfolio";
}

std::optional<JobAnswer> portfolio_answer(const EndedJob& ended,
                                          const platform::Visitor& /*visitor*/) {
  if (!is_portfolio(ended.job)) return std::nullopt;
  if (ended.job.exit_status == kBadInput) return refused_answer(ended);
  if (ended.job.state != platform::JobState::done) return std::nullopt;
  const auto kept = kept_portfolio(ended.result);
  if (!kept) return std::nullopt;
  return told_answer(ended.job, *kept);
}

}  // namespace commonweal::investment
