#include "investment/portfolio/portfolio_job_page.hpp"

#include <optional>
#include <string>
#include <utility>

#include "base/counted.hpp"
#include "investment/portfolio/portfolio_form_page.hpp"
#include "investment/portfolio/portfolio_kept_file.hpp"
#include "investment/portfolio/portfolio_offer_store.hpp"
#include "investment/portfolio/portfolio_page.hpp"
#include "investment/portfolio/portfolio_report_file.hpp"
#include "investment/portfolio/portfolio_result_page.hpp"
#include "missions/directory_store.hpp"
#include "platform/http/download.hpp"
#include "platform/job/job_store.hpp"
#include "platform/table/sheets_workbook.hpp"

namespace commonweal::investment {
namespace {

using platform::Access;
using platform::Request;
using platform::Response;
using platform::Right;
using platform::Transaction;

// The right is asked on the whole, so the job is of the whole: who sees its work sees it.
constexpr const char* kWhole = "";

base::Result<std::string> ask_for_portfolio(const PortfolioJobs& pages, const Request& request,
                                            const PortfolioOffer& offer) {
  auto words = portfolio_words(offer, sent_fields(request));
  if (!words) return base::fail(std::move(words));
  words->emplace_back("--json");
  words->emplace_back("--programs");
  Transaction desk(pages.jobs.desk, Access::write);
  auto id = platform::ask_for_job(
      desk,
      {.title = "Best portfolio of " + base::counted(offer.bids.size(), "bid", "bids"),
       .words = *std::move(words),
       .account = *request.visitor.account,
       .actor = request.visitor.actor,
       .scope = kWhole,
       .file = std::nullopt},
      pages.jobs.now());
  desk.commit();
  return id;
}

Response ask(const PortfolioJobs& pages, const Request& request) {
  Transaction record(pages.record, Access::read);
  const auto directory = missions::load_directory(record);
  const missions::Holdings holdings{record, *directory};
  const auto id = ask_for_portfolio(pages, request, load_portfolio_offer(holdings));
  if (!id) return portfolio_refused(request, holdings, id.error());
  pages.jobs.wake();
  return platform::redirect(platform::job_path(*id));
}

// What somebody may not see is not there, and so is what has not ended with a portfolio.
std::optional<KeptPortfolio> visible_portfolio(const PortfolioJobs& pages, const Request& request) {
  Transaction desk(pages.jobs.desk, Access::read);
  const auto job = platform::find_job(desk, request.field("job").text);
  if (!job || !is_portfolio(*job)) return std::nullopt;
  if (!visible_to(*job, request.visitor, pages.jobs.scope_tree())) return std::nullopt;
  return kept_portfolio(platform::job_result(desk, job->id));
}

Response saved(const std::string& name, std::string type, std::string content) {
  return {.content_type = std::move(type),
          .body = std::move(content),
          .headers = {{"Content-Disposition", "attachment; filename=\"" + name + "\""}}};
}

base::Result<Response> no_program() {
  return base::fail(base::ErrorCode::not_found,
                    "The program was too long to be kept. At the shell, commonweal proposal "
                    "portfolio store --export model.lp writes it.");
}

base::Result<Response> bids_csv(const KeptPortfolio& kept) {
  return platform::download(bids_sheet(kept.report), platform::SheetForm::csv, "portfolio-bids");
}

base::Result<Response> limits_csv(const KeptPortfolio& kept) {
  return platform::download(limits_sheet(kept.report), platform::SheetForm::csv,
                            "portfolio-limits");
}

base::Result<Response> workbook(const KeptPortfolio& kept) {
  auto content = platform::sheets_workbook({bids_sheet(kept.report), limits_sheet(kept.report)});
  if (!content) return base::fail(std::move(content));
  return saved("spending-review.xlsx",
               "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
               *std::move(content));
}

// The bytes that the verb prints with --json.
base::Result<Response> as_json(const KeptPortfolio& kept) {
  return platform::ok_json(json_of(kept.report).pretty() + '\n');
}

base::Result<Response> lp_file(const KeptPortfolio& kept) {
  if (kept.lp.empty()) return no_program();
  return saved("portfolio.lp", "text/plain; charset=utf-8", kept.lp);
}

base::Result<Response> mps_file(const KeptPortfolio& kept) {
  if (kept.mps.empty()) return no_program();
  return saved("portfolio.mps", "text/plain; charset=utf-8", kept.mps);
}

using Take = base::Result<Response> (*)(const KeptPortfolio&);

platform::Handler taking(const PortfolioJobs& pages, Take take) {
  return [&pages, take](const Request& request) {
    const auto kept = visible_portfolio(pages, request);
    if (!kept) {
      return pages.jobs.refused(request,
                                {base::ErrorCode::not_found,
                                 {{.place = "", .what = "There is no portfolio of that job."}}});
    }
    auto response = take(*kept);
    return response ? *std::move(response) : pages.jobs.refused(request, response.error());
  };
}

}  // namespace

std::vector<platform::Route> portfolio_job_routes(const PortfolioJobs& pages) {
  using platform::Method;
  return {
      {Method::post, "/portfolio", Right::test_proposals,
       "Begins to look for the best portfolio of bids.",
       [&pages](const Request& request) { return ask(pages, request); }},
      {Method::get, "/portfolio/{job}/bids.csv", Right::see_work,
       "The bids of a portfolio, chosen and not, as CSV.", taking(pages, bids_csv)},
      {Method::get, "/portfolio/{job}/limits.csv", Right::see_work,
       "What a portfolio spends of each limit, as CSV.", taking(pages, limits_csv)},
      {Method::get, "/portfolio/{job}/spending-review.xlsx", Right::see_work,
       "Both as one workbook.", taking(pages, workbook)},
      {Method::get, "/portfolio/{job}/result.json", Right::see_work,
       "All of a portfolio, as the verb prints it.", taking(pages, as_json)},
      {Method::get, "/portfolio/{job}/model.lp", Right::see_work,
       "The program for other solvers, as .lp.", taking(pages, lp_file)},
      {Method::get, "/portfolio/{job}/model.mps", Right::see_work, "The same as .mps.",
       taking(pages, mps_file)},
  };
}

}  // namespace commonweal::investment
