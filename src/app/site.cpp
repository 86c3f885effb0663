#include "app/site.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "app/error_answer.hpp"
#include "missions/home_page.hpp"
#include "missions/metric_page.hpp"
#include "missions/projection_api.hpp"
#include "platform/http/assets.hpp"
#include "platform/operations/operation_routes.hpp"

namespace commonweal::app {
namespace {

using platform::Method;
using platform::Request;
using platform::Response;
using platform::Right;
using platform::Route;
using platform::Store;
using platform::Transaction;

using Reader = base::Result<Response> (*)(const Request&, Transaction&);
using Refusal = Response (*)(const Request&, const base::Error&);

// Answers from one view of the store, so that a page never mixes two states of it.
platform::Handler reading(Store& store, Reader reader, Refusal refusal) {
  return [&store, reader, refusal](const Request& request) {
    Transaction transaction(store, platform::Access::read);
    auto response = reader(request, transaction);
    return response ? *std::move(response) : refusal(request, response.error());
  };
}

std::vector<Route> pages(Store& store) {
  return {
      {Method::get, "/", Right::see_public, "The missions and their headline metrics.",
       reading(store, missions::show_home, refused_page)},
      {Method::get, "/metrics/{metric}", Right::see_public,
       "One metric: history, replayed path, answer, fragility, figures, sources.",
       reading(store, missions::show_metric, refused_page)},
  };
}

// Reads one row, as a page would.
void check_answers(Store& store) {
  Transaction transaction(store, platform::Access::read);
  transaction.prepare("SELECT count(*) FROM migration ORDER BY 1").next();
}

std::vector<Route> health(Store& store) {
  return platform::health_routes({{"database", [&store] { check_answers(store); }}});
}

std::vector<Route> api(Store& store) {
  return {
      {Method::get, "/api/v1/metrics/{metric}/projection", Right::see_public,
       "How long until a metric is back at a level, as JSON.",
       reading(store, missions::answer_projection, refused_json)},
  };
}

void append(std::vector<Route>& routes, std::vector<Route> more) {
  std::ranges::move(more, std::back_inserter(routes));
}

}  // namespace

std::vector<Route> route_map(Store& store) {
  std::vector<Route> routes = pages(store);
  append(routes, api(store));
  append(routes, health(store));
  return routes;
}

int status_of_failure(const std::exception& failure) {
  const bool may_pass = dynamic_cast<const platform::StoreBusy*>(&failure) != nullptr ||
                        dynamic_cast<const platform::StoreUnavailable*>(&failure) != nullptr;
  return may_pass ? 503 : 500;
}

platform::Site site(Store& store, const std::filesystem::path& assets, platform::Observe observe) {
  std::vector<Route> routes = route_map(store);
  append(routes, platform::asset_routes(assets));
  return {.routes = std::move(routes),
          .error_page = error_answer,
          .observe = std::move(observe),
          .status_of_failure = status_of_failure};
}

}  // namespace commonweal::app
