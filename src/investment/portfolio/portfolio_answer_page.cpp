#include "investment/portfolio/portfolio_answer_page.hpp"

#include <array>
#include <utility>

#include "investment/portfolio/portfolio_reading_file.hpp"
#include "investment/portfolio/portfolio_report_file.hpp"
#include "investment/portfolio/portfolio_report_page.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/http/download.hpp"
#include "platform/job/job_store.hpp"

namespace commonweal::investment {
namespace {

using platform::EndedJob;
using platform::Job;
using platform::JobAnswer;
using platform::JobPages;
using platform::Request;
using platform::Response;
using platform::SheetForm;

constexpr std::int64_t kRefused = 2;  // The exit status of bad input.
constexpr std::string_view kSaid = "commonweal: ";

bool is_portfolio(const Job& job) {
  const auto& words = job.order.words;
  return words.size() > 2 && words[0] == "proposal" && words[1] == "portfolio";
}

bool has_answer(const Job& job) {
  return job.state == platform::JobState::done ||
         (job.exit_status && *job.exit_status == 1);  // No portfolio meets all demands.
}

JobAnswer refused_portfolio(const EndedJob& ended) {
  JobAnswer answer{.state = platform::PageState::in_error};
  std::vector<platform::ErrorSummaryItem> problems;
  std::string_view rest = ended.log;
  while (!rest.empty()) {
    const auto line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    if (line.starts_with(kSaid))
      problems.push_back({.text = std::string(line.substr(kSaid.size()))});
  }
  answer.top = platform::error_summary({.error_list = std::move(problems)});
  answer.main.raw(
      "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/portfolio\">Choose again</a></p>\n");
  return answer;
}

Response text_file(std::string text, const std::string& name, const char* type) {
  Response response;
  response.headers = {{"Content-Type", type},
                      {"Content-Disposition", "attachment; filename=\"" + name + "\""}};
  response.body = std::move(text);
  return response;
}

base::Error no_such_portfolio() {
  return {base::ErrorCode::not_found, {{.place = "", .what = "There is no such portfolio."}}};
}

// The result of a job that is of the builder and that they may see.
std::optional<std::string> result_for(const JobPages& pages, const Request& request) {
  const std::string id(request.field("job").text);
  const auto tree = pages.scope_tree();
  platform::Transaction desk(pages.desk, platform::Access::read);
  const auto job = platform::find_job(desk, id);
  if (!job || !is_portfolio(*job) || !has_answer(*job)) return std::nullopt;
  if (!platform::visible_to(*job, request.visitor, tree)) return std::nullopt;
  return platform::job_result(desk, id);
}

}  // namespace

std::optional<JobAnswer> portfolio_answer(const EndedJob& ended, const platform::Visitor&) {
  if (!is_portfolio(ended.job)) return std::nullopt;
  if (ended.job.exit_status == kRefused) return refused_portfolio(ended);
  const auto report = has_answer(ended.job) ? report_in(ended.result) : std::nullopt;
  if (!report) return std::nullopt;
  return JobAnswer{.top = {}, .main = report_html(*report, ended.job)};
}

std::span<const PortfolioDownload> portfolio_downloads() {
  static const std::array<PortfolioDownload, 6> kDownloads{{
      {"bids.csv", "Every bid of a portfolio as CSV: chosen, or why not.", PortfolioPart::bids},
      {"bids.xlsx", "The same as a workbook.", PortfolioPart::bids, true},
      {"limits.csv", "Every limit of a portfolio as CSV: spent and left.", PortfolioPart::limits},
      {"limits.xlsx", "The same as a workbook.", PortfolioPart::limits, true},
      {"portfolio.json", "All that was found of a portfolio, as JSON.", PortfolioPart::whole},
      {"portfolio.lp", "The program in LP format, for another solver.", PortfolioPart::program},
  }};
  return kDownloads;
}

Response take_portfolio(const JobPages& pages, const Request& request,
                        const PortfolioDownload& asked) {
  const auto result = result_for(pages, request);
  const auto report = result ? report_in(*result) : std::nullopt;
  if (!report) return pages.refused(request, no_such_portfolio());
  if (asked.part == PortfolioPart::whole) return text_file(*result, asked.name, "application/json");
  if (asked.part == PortfolioPart::program) {
    auto program = program_in(*result);
    if (!program) return pages.refused(request, no_such_portfolio());
    return text_file(*std::move(program), asked.name, "text/plain; charset=utf-8");
  }
  const bool is_bids = asked.part == PortfolioPart::bids;
  auto response = platform::download(is_bids ? bids_sheet(*report) : limits_sheet(*report),
                                     asked.is_workbook ? SheetForm::xlsx : SheetForm::csv,
                                     is_bids ? "portfolio-bids" : "portfolio-limits");
  return response ? *std::move(response) : pages.refused(request, response.error());
}

}  // namespace commonweal::investment
