#include "investment/portfolio/portfolio_page.hpp"

#include <string>
#include <utility>

#include "investment/portfolio/portfolio_answer_page.hpp"
#include "investment/portfolio/portfolio_builder_store.hpp"
#include "investment/portfolio/portfolio_form_page.hpp"
#include "investment/values/values_parts_page.hpp"
#include "missions/directory_store.hpp"
#include "platform/job/job_store.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;
using platform::Access;
using platform::JobOrder;
using platform::Request;
using platform::Response;
using platform::Right;
using platform::Transaction;

constexpr std::string_view kTitle = "Choose a portfolio";

// What the one who asks may look at, on which the job is seen by others too: the whole country, on
// which the right to test bids is given.
JobOrder order_of(const platform::Visitor& visitor, const PortfolioTexts& texts) {
  auto words = portfolio_words(texts);
  words.insert(words.end(), {"--json", "--program"});
  return {.title = "Portfolio of bids",
          .words = std::move(words),
          .account = *visitor.account,
          .actor = visitor.actor,
          .scope = "",
          .file = {}};
}

Response page_with(const Request& request, const PortfolioBuilder& builder,
                   const base::Error* fault) {
  auto page = investment_page(std::string(kTitle), portfolio_form({builder, request, fault}),
                              request, {{.text = "Bids for money", .href = "/proposals"}});
  if (fault != nullptr) page.state = platform::PageState::in_error;
  auto response = platform::ok_html(platform::layout(page));
  if (fault != nullptr) response.status = platform::http_status(fault->code);
  return response;
}

// One view of the record, let go before the desk is written.
PortfolioBuilder builder_now(const PortfolioDesk& desk) {
  Transaction transaction(desk.record, Access::read);
  const auto directory = missions::load_directory(transaction);
  return load_builder({transaction, *directory});
}

Response ask(const PortfolioDesk& desk, const Request& request) {
  const auto builder = builder_now(desk);
  const auto texts = portfolio_asked(builder, [&](std::string_view name) {
    return std::string(request.form(std::string(name)).value_or(""));
  });
  if (!texts) return page_with(request, builder, &texts.error());
  Transaction transaction(desk.jobs.desk, Access::write);
  const auto id =
      platform::ask_for_job(transaction, order_of(request.visitor, *texts), desk.jobs.now());
  if (!id) return page_with(request, builder, &id.error());
  transaction.commit();
  desk.jobs.wake();
  return platform::redirect(platform::job_path(*id));
}

}  // namespace

base::Result<Response> show_portfolio(const Request& request, const Holdings& holdings) {
  return page_with(request, load_builder(holdings), nullptr);
}

std::vector<platform::Route> portfolio_job_routes(const PortfolioDesk& desk) {
  std::vector<platform::Route> routes = {
      {platform::Method::post, "/portfolio", Right::test_proposals,
       "Begins to look for the best portfolio.",
       [desk](const Request& request) { return ask(desk, request); }}};
  for (const auto& download : portfolio_downloads()) {
    routes.push_back({platform::Method::get, "/portfolio/results/{job}/" + download.name,
                      Right::see_work, download.what, [desk, &download](const Request& request) {
                        return take_portfolio(desk.jobs, request, download);
                      }});
  }
  return routes;
}

}  // namespace commonweal::investment
