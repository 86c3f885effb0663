#include "app/site.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "app/api_documents.hpp"
#include "app/error_answer.hpp"
#include "missions/area_page.hpp"
#include "missions/areas_page.hpp"
#include "missions/body_api.hpp"
#include "missions/body_page.hpp"
#include "missions/brief_answer_api.hpp"
#include "missions/brief_api.hpp"
#include "missions/brief_page.hpp"
#include "missions/comparison_api.hpp"
#include "missions/comparison_page.hpp"
#include "missions/home_page.hpp"
#include "missions/metric_api.hpp"
#include "missions/metric_chart_page.hpp"
#include "missions/metric_page.hpp"
#include "missions/metric_revisions_api.hpp"
#include "missions/metric_revisions_page.hpp"
#include "missions/mission_page.hpp"
#include "missions/projection_answer_api.hpp"
#include "missions/projection_api.hpp"
#include "missions/revision_answer_api.hpp"
#include "missions/search_api.hpp"
#include "missions/search_page.hpp"
#include "missions/site_page.hpp"
#include "missions/source_page.hpp"
#include "missions/sources_api.hpp"
#include "missions/sources_page.hpp"
#include "missions/standing_answer_api.hpp"
#include "missions/standing_api.hpp"
#include "platform/about/about_routes.hpp"
#include "platform/audit/page/audit_page.hpp"
#include "platform/http/assets.hpp"
#include "platform/oidc/provider_failure.hpp"
#include "platform/operations/operation_routes.hpp"
#include "platform/session/recognise.hpp"
#include "platform/session/session_cookie.hpp"
#include "platform/sign_in/routes.hpp"

namespace commonweal::app {
namespace {

using missions::Holdings;
using platform::Method;
using platform::Request;
using platform::Response;
using platform::Right;
using platform::Route;
using platform::Store;
using platform::Transaction;

template <class Source>
using Reader = base::Result<Response> (*)(const Request&, Source);
using Refusal = Response (*)(const Request&, const base::Error&);
using Shared = std::shared_ptr<Shelf>;

platform::Handler reading(const Shared& shelf, Reader<const Holdings&> reader, Refusal refusal) {
  const auto make = [reader, refusal](const Request& request, const Holdings& holdings) {
    auto response = reader(request, holdings);
    return response ? *std::move(response) : refusal(request, response.error());
  };
  return [shelf, make](const Request& request) { return shelf->answer(request, make); };
}

// The same for who needs no records.
platform::Handler reading(const Shared& shelf, Reader<Transaction&> reader, Refusal refusal) {
  const auto make = [reader, refusal](const Request& request, const Holdings& holdings) {
    auto response = reader(request, holdings.transaction);
    return response ? *std::move(response) : refusal(request, response.error());
  };
  return [shelf, make](const Request& request) { return shelf->answer(request, make); };
}

base::Result<Response> show_audit(const Request& request, Transaction& transaction) {
  const auto frame = [&](std::string title, platform::Html main) {
    return missions::site_page(std::move(title), std::move(main), request.visitor);
  };
  return platform::show_audit(request, transaction, frame);
}

// Places, and any bodies side by side.
std::vector<Route> place_pages(const Shared& shelf) {
  return {
      {Method::get, "/metrics/{metric}/compare", Right::see_public,
       "Any bodies, ranked by one metric with intervals.",
       reading(shelf, missions::show_comparison, refused_page)},
      {Method::get, "/metrics/{metric}/compare.csv", Right::see_public, "The same as CSV.",
       reading(shelf, missions::take_comparison_csv, refused_page)},
      {Method::get, "/metrics/{metric}/compare.xlsx", Right::see_public, "The same as a workbook.",
       reading(shelf, missions::take_comparison_xlsx, refused_page)},
      {Method::get, "/metrics/{metric}/compare.svg", Right::see_public, "The same as a drawing.",
       reading(shelf, missions::take_comparison_svg, refused_page)},
      {Method::get, "/metrics/{metric}/compare.png", Right::see_public, "The same as a picture.",
       reading(shelf, missions::take_comparison_png, refused_page)},
      {Method::get, "/bodies/{body}", Right::see_public,
       "All that is held of one body, side by side.",
       reading(shelf, missions::show_body, refused_page)},
      {Method::get, "/areas", Right::see_public, "Finds a place by its name or code.",
       reading(shelf, missions::show_areas, refused_page)},
      {Method::get, "/areas/{body}", Right::see_public,
       "One place against its country and places like it.",
       reading(shelf, missions::show_area, refused_page)},
  };
}

std::vector<Route> place_answers(const Shared& shelf) {
  return {
      {Method::get, "/api/v1/metrics/{metric}/compare", Right::see_public,
       "Any bodies, ranked by one metric with intervals, as JSON.",
       reading(shelf, missions::answer_comparison, refused_json), 0, &missions::kComparisonApi},
      {Method::get, "/api/v1/bodies", Right::see_public, "The bodies, as JSON in pages.",
       reading(shelf, missions::answer_bodies, refused_json), 0, &missions::kBodiesApi},
      {Method::get, "/api/v1/bodies/{body}", Right::see_public,
       "All that is held of one body, as JSON.",
       reading(shelf, missions::answer_body, refused_json), 0, &missions::kBodyApi},
      {Method::get, "/api/v1/areas/{body}", Right::see_public,
       "One place against its country and places like it, as JSON.",
       reading(shelf, missions::answer_area, refused_json), 0, &missions::kAreaApi},
  };
}

std::vector<Route> pages(const Shared& shelf) {
  return {
      {Method::get, "/", Right::see_public,
       "The state of public services: the missions and where their metrics stand.",
       reading(shelf, missions::show_home, refused_page)},
      {Method::get, "/missions/{mission}", Right::see_public,
       "One mission: its goal, its core metrics and all others.",
       reading(shelf, missions::show_mission, refused_page)},
      {Method::get, "/metrics/{metric}", Right::see_public,
       "One metric: history, replayed path, answer, fragility, figures, sources.",
       reading(shelf, missions::show_metric, refused_page)},
      {Method::get, "/metrics/{metric}.csv", Right::see_public, "The figures of a metric as CSV.",
       reading(shelf, missions::answer_figures_csv, refused_page)},
      {Method::get, "/metrics/{metric}.xlsx", Right::see_public,
       "The figures of a metric as a workbook.",
       reading(shelf, missions::answer_figures_xlsx, refused_page)},
      {Method::get, "/metrics/{metric}.json", Right::see_public, "The figures of a metric as JSON.",
       reading(shelf, missions::answer_figures_json, refused_page)},
      {Method::get, "/metrics/{metric}/chart.svg", Right::see_public,
       "The chart of a metric as an SVG file.",
       reading(shelf, missions::show_chart_svg, refused_page)},
      {Method::get, "/metrics/{metric}/chart.png", Right::see_public,
       "The chart of a metric as a picture.",
       reading(shelf, missions::show_chart_png, refused_page)},
      {Method::get, "/metrics/{metric}/brief", Right::see_public, "A metric in two pages.",
       reading(shelf, missions::show_metric_brief, refused_page)},
      {Method::get, "/metrics/{metric}/brief.pdf", Right::see_public, "The same as a PDF.",
       reading(shelf, missions::answer_metric_brief_pdf, refused_page)},
      {Method::get, "/missions/{mission}/brief", Right::see_public, "A mission in two pages.",
       reading(shelf, missions::show_mission_brief, refused_page)},
      {Method::get, "/missions/{mission}/brief.pdf", Right::see_public, "The same as a PDF.",
       reading(shelf, missions::answer_mission_brief_pdf, refused_page)},
      {Method::get, "/metrics/{metric}/revisions", Right::see_public,
       "How the figures of a metric were revised.",
       reading(shelf, missions::show_revisions, refused_page)},
      {Method::get, "/sources", Right::see_public,
       "The series of every metric, with publisher, licence, file and periods.",
       reading(shelf, missions::show_sources, refused_page)},
      {Method::get, "/sources/{source}", Right::see_public,
       "One source and the metrics whose figures come from it.",
       reading(shelf, missions::show_source, refused_page)},
      {Method::get, "/search", Right::see_public,
       "Missions, metrics, bodies and sources by words or by code.",
       reading(shelf, missions::show_search, refused_page)},
      {Method::get, "/audit", Right::read_audit, "Who wrote what, when, and how to verify it.",
       reading(shelf, show_audit, refused_page)},
  };
}

void append(std::vector<Route>& routes, std::vector<Route> more) {
  std::ranges::move(more, std::back_inserter(routes));
}

// Reads one row, as a page would.
void check_answers(Store& store) {
  Transaction transaction(store, platform::Access::read);
  transaction.prepare("SELECT count(*) FROM migration ORDER BY 1").next();
}

std::vector<Route> health(const platform::Memory& memory) {
  return platform::health_routes({{"database", [&memory] { check_answers(memory.record); }},
                                  {"desk", [&memory] { check_answers(memory.desk); }}});
}

std::vector<Route> api(const Shared& shelf) {
  std::vector<Route> routes = {
      {Method::get, "/api/v1/missions", Right::see_public,
       "The missions, each with where its metrics stand.",
       reading(shelf, missions::answer_missions, refused_json), 0, &missions::kMissionsApi},
      {Method::get, "/api/v1/missions/{mission}", Right::see_public,
       "One mission with where its metrics stand.",
       reading(shelf, missions::answer_mission, refused_json), 0, &missions::kMissionApi},
      {Method::get, "/api/v1/metrics", Right::see_public, "The metrics, each with where it stands.",
       reading(shelf, missions::answer_metrics, refused_json), 0, &missions::kMetricsApi},
      {Method::get, "/api/v1/metrics/{metric}", Right::see_public,
       "One metric: where it stands and where its figures come from.",
       reading(shelf, missions::answer_metric, refused_json), 0, &missions::kMetricApi},
      {Method::get, "/api/v1/metrics/{metric}/observations", Right::see_public,
       "The figures of a metric for one body.",
       reading(shelf, missions::answer_observations, refused_json), 0, &missions::kObservationsApi},
      {Method::get, "/api/v1/metrics/{metric}/brief", Right::see_public, "What its brief says.",
       reading(shelf, missions::answer_metric_brief, refused_json), 0, &missions::kMetricBriefApi},
      {Method::get, "/api/v1/missions/{mission}/brief", Right::see_public, "What its brief says.",
       reading(shelf, missions::answer_mission_brief, refused_json), 0,
       &missions::kMissionBriefApi},
      {Method::get, "/api/v1/sources", Right::see_public,
       "The sources, each with the series that come from it.",
       reading(shelf, missions::answer_sources, refused_json), 0, &missions::kSourcesApi},
      {Method::get, "/api/v1/sources/{source}", Right::see_public, "One source with its series.",
       reading(shelf, missions::answer_source, refused_json), 0, &missions::kSourceApi},
      {Method::get, "/api/v1/search", Right::see_public,
       "Missions, metrics, bodies and sources by words or by code.",
       reading(shelf, missions::answer_search, refused_json), 0, &missions::kSearchApi},
      {Method::get, "/api/v1/metrics/{metric}/projection", Right::see_public,
       "How long until a metric is back at a level, as JSON.",
       reading(shelf, missions::answer_projection, refused_json), 0, &missions::kProjectionApi},
      {Method::get, "/api/v1/metrics/{metric}/revisions", Right::see_public,
       "How the figures of a metric were revised, as JSON.",
       reading(shelf, missions::answer_revisions, refused_json), 0, &missions::kRevisionsApi},
      {Method::get, "/api/v1/metrics/{metric}/revisions.csv", Right::see_public, "The same as CSV.",
       reading(shelf, missions::answer_revisions_csv, refused_json), 0,
       &missions::kRevisionsCsvApi},
      {Method::get, "/api/v1/metrics/{metric}/revisions.xlsx", Right::see_public,
       "The same as a workbook.", reading(shelf, missions::answer_revisions_xlsx, refused_json), 0,
       &missions::kRevisionsXlsxApi},
  };
  append(routes, place_answers(shelf));
  append(routes, api_documents(routes));
  const auto refuse = [](const Request& request, int status) {
    return error_answer(request, status, "");
  };
  for (Route& route : routes) {  // The other handlers hold the shelf, and with it the limit.
    if (!route.pattern.starts_with("/api/v1/")) continue;
    route.handler = limited(std::move(route.handler), shelf->api_rate(), refuse);
  }
  return routes;
}

// Something may go wrong before it is known who asks: they still came to this service.
platform::ErrorPage error_page_of(const platform::Brand& brand) {
  return [brand](const Request& request, int status, std::string reference) {
    Request asked{.path = request.path, .id = request.id, .visitor = request.visitor};
    asked.visitor.brand = brand;
    return error_answer(asked, status, std::move(reference));
  };
}

}  // namespace

std::vector<Route> route_map(const platform::Reception& reception, const Work& work,
                             const ShelfOptions& options) {
  const auto shelf =
      std::make_shared<Shelf>(reception.memory.record, reception.memory.now, options);
  std::vector<Route> routes = pages(shelf);
  append(routes, place_pages(shelf));
  append(routes, api(shelf));
  append(routes, health(reception.memory));
  append(routes, platform::sign_in_routes(reception));
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
  std::vector<Route> routes = route_map(reception, work, options);
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
