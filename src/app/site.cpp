#include "app/site.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "app/api_routes.hpp"
#include "app/error_answer.hpp"
#include "app/investment_routes.hpp"
#include "app/learning_form_routes.hpp"
#include "app/page_routes.hpp"
#include "missions/cascade/cascade_routes_page.hpp"
#include "missions/report/report_routes_page.hpp"
#include "platform/about/about_routes.hpp"
#include "platform/http/assets.hpp"
#include "platform/oidc/provider_failure.hpp"
#include "platform/operations/operation_routes.hpp"
#include "platform/session/recognise.hpp"
#include "platform/session/session_cookie.hpp"
#include "platform/sign_in/routes.hpp"

namespace commonweal::app {
namespace {

using platform::Request;
using platform::Route;
using platform::Store;
using platform::Transaction;

// Reads one row, as a page would.
void check_answers(Store& store) {
  Transaction transaction(store, platform::Access::read);
  transaction.prepare("SELECT count(*) FROM migration ORDER BY 1").next();
}

std::vector<Route> health(const platform::Memory& memory) {
  return platform::health_routes({{"database", [&memory] { check_answers(memory.record); }},
                                  {"desk", [&memory] { check_answers(memory.desk); }}});
}

void append(std::vector<Route>& routes, std::vector<Route> more) {
  std::ranges::move(more, std::back_inserter(routes));
}

// Answers to programs, and files that take many times the work of a page.
bool is_costly(const Route& route) {
  constexpr std::string_view kEndings[] = {".png", ".pdf", ".xlsx"};
  return route.pattern.starts_with("/api/v1/") ||
         std::ranges::any_of(kEndings, [&](auto end) { return route.pattern.ends_with(end); });
}

// The limit lives as long as the shelf, which a page's handler holds.
void limit_costly(std::vector<Route>& routes, const Shared& shelf) {
  const auto refuse = [](const Request& request, int status) {
    return error_answer(request, status, "");
  };
  for (Route& route : routes) {
    if (!is_costly(route)) continue;
    route.handler = limited(std::move(route.handler), shelf->api_rate(), refuse);
  }
}

}  // namespace

std::shared_ptr<Shelf> shelf_of(const platform::Reception& reception, const ShelfOptions& options) {
  return std::make_shared<Shelf>(reception.memory.record, reception.memory.now, options);
}

std::vector<Route> route_map(const platform::Reception& reception, const Work& work,
                             const ShelfOptions& options) {
  return route_map(reception, work, shelf_of(reception, options));
}

std::vector<Route> route_map(const platform::Reception& reception, const Work& work,
                             const Shared& shelf) {
  std::vector<Route> routes = page_routes(shelf);
  append(routes, api_routes(shelf));
  limit_costly(routes, shelf);
  append(routes, health(reception.memory));
  append(routes, platform::sign_in_routes(reception));
  append(routes,
         missions::cascade_routes({reception.memory.record, reception.memory.now, refused_page}));
  append(routes,
         missions::report_routes({&reception.memory.record, reception.memory.now, refused_page}));
  append(routes, investment_form_routes(reception));
  append(routes, learning_form_routes(reception));
  append(routes, work.routes());
  append(routes, platform::about_routes(reception.frame, refused_page));
  return routes;
}

int status_of_failure(const std::exception& failure) {
  const bool may_pass = dynamic_cast<const platform::StoreBusy*>(&failure) != nullptr ||
                        dynamic_cast<const platform::StoreUnavailable*>(&failure) != nullptr ||
                        dynamic_cast<const platform::ProviderFailure*>(&failure) != nullptr;
  return may_pass ? 503 : 500;
}

platform::Site site(const platform::Reception& reception, const Work& work,
                    const std::filesystem::path& assets, platform::Observe observe,
                    const ShelfOptions& options) {
  return site(reception, work, assets, std::move(observe), shelf_of(reception, options));
}

platform::Site site(const platform::Reception& reception, const Work& work,
                    const std::filesystem::path& assets, platform::Observe observe,
                    const Shared& shelf) {
  std::vector<Route> routes = route_map(reception, work, shelf);
  append(routes, platform::asset_routes(
                     assets, {"commonweal.css", platform::brand_style(reception.brand)}));
  return {.routes = std::move(routes),
          .error_page = error_page_of(reception.brand),
          .observe = std::move(observe),
          .recognise =
              [&reception](const Request& request) {
                auto visitor = platform::recognise(reception.memory, request);
                visitor.brand = reception.brand;
                return visitor;
              },
          .owns_token = platform::owns_form_token,
          .status_of_failure = status_of_failure};
}

}  // namespace commonweal::app
