#include "app/page_routes.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "app/error_answer.hpp"
#include "app/investment_routes.hpp"
#include "app/learning_page_routes.hpp"
#include "missions/area_page.hpp"
#include "missions/areas_page.hpp"
#include "missions/body_page.hpp"
#include "missions/brief_api.hpp"
#include "missions/brief_page.hpp"
#include "missions/cascade/body_asks_page.hpp"
#include "missions/cascade/cascade_page.hpp"
#include "missions/cascade/letter_page.hpp"
#include "missions/comparison_page.hpp"
#include "missions/effect_change_page.hpp"
#include "missions/excess_page.hpp"
#include "missions/framework_api.hpp"
#include "missions/framework_page.hpp"
#include "missions/home_page.hpp"
#include "missions/metric_api.hpp"
#include "missions/metric_chart_page.hpp"
#include "missions/metric_interventions_api.hpp"
#include "missions/metric_interventions_page.hpp"
#include "missions/metric_page.hpp"
#include "missions/metric_revisions_page.hpp"
#include "missions/mission_page.hpp"
#include "missions/mission_status_page.hpp"
#include "missions/outlook_api.hpp"
#include "missions/outlook_page.hpp"
#include "missions/paper/claim_page.hpp"
#include "missions/paper/paper_page.hpp"
#include "missions/report/report_page.hpp"
#include "missions/report/reports_page.hpp"
#include "missions/search_page.hpp"
#include "missions/site_page.hpp"
#include "missions/source_page.hpp"
#include "missions/sources_page.hpp"
#include "missions/target_page.hpp"
#include "platform/audit/page/audit_page.hpp"

namespace commonweal::app {
namespace {

using platform::Method;
using platform::Request;
using platform::Response;
using platform::Right;
using platform::Route;
using platform::Transaction;

base::Result<Response> show_audit(const Request& request, Transaction& transaction) {
  const auto frame = [&](std::string title, platform::Html main) {
    return missions::site_page(std::move(title), std::move(main), request.visitor);
  };
  return platform::show_audit(request, transaction, frame);
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
      {Method::get, "/metrics/{metric}/brief", Right::see_public,
       "The two-page brief of a metric, for the screen and the printer.",
       reading(shelf, missions::show_metric_brief, refused_page)},
      {Method::get, "/missions/{mission}/brief", Right::see_public,
       "The two-page brief of a mission, for the screen and the printer.",
       reading(shelf, missions::show_mission_brief, refused_page)},
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
      {Method::get, "/metrics/{metric}/compare", Right::see_public,
       "Any bodies, ranked by one metric with intervals.",
       reading(shelf, missions::show_comparison, refused_page)},
      {Method::get, "/metrics/{metric}/excess", Right::see_public,
       "A body against its peers by one metric, over the years.",
       reading(shelf, missions::show_excess, refused_page)},
      {Method::get, "/bodies/{body}", Right::see_public,
       "All that is held of one body, side by side.",
       reading(shelf, missions::show_body, refused_page)},
      {Method::get, "/areas", Right::see_public, "Finds a place by its name or code.",
       reading(shelf, missions::show_areas, refused_page)},
      {Method::get, "/areas/{body}", Right::see_public,
       "One place against its country and places like it.",
       reading(shelf, missions::show_area, refused_page)},
      {Method::get, "/paper", Right::see_public,
       "Every claim of the paper held against the figures.",
       reading(shelf, missions::show_paper, refused_page)},
      {Method::get, "/paper/{claim}", Right::see_public,
       "One claim of the paper with its whole working.",
       reading(shelf, missions::show_claim, refused_page)},
      {Method::get, "/audit", Right::read_audit, "Who wrote what, when, and how to verify it.",
       reading(shelf, show_audit, refused_page)},
  };
}

// What would change a metric.
std::vector<Route> change_pages(const Shared& shelf) {
  return {
      {Method::get, "/effects/{effect}/units", Right::see_public,
       "What an effect would change in its metric, step by step.",
       reading(shelf, missions::show_effect_change, refused_page)},
      {Method::get, "/metrics/{metric}/interventions", Right::see_public,
       "Everything that is held to move a metric, side by side, and two of them together.",
       reading(shelf, missions::show_metric_interventions, refused_page)},
      {Method::get, "/metrics/{metric}/interventions.csv", Right::see_public, "The same as CSV.",
       reading(shelf, missions::answer_metric_interventions_csv, refused_page)},
      {Method::get, "/metrics/{metric}/interventions.xlsx", Right::see_public,
       "The same as a workbook.",
       reading(shelf, missions::answer_metric_interventions_xlsx, refused_page)},
  };
}

// What was promised, and whether it is on track.
std::vector<Route> target_pages(const Shared& shelf) {
  return {
      {Method::get, "/status", Right::see_public,
       "Which targets of the missions are on track, now or as known on a day.",
       reading(shelf, missions::show_all_statuses, refused_page)},
      {Method::get, "/missions/{mission}/status", Right::see_public,
       "Which targets of one mission are on track.",
       reading(shelf, missions::show_mission_status, refused_page)},
      {Method::get, "/targets", Right::see_public, "Every target, by mission and verdict.",
       reading(shelf, missions::show_targets, refused_page)},
      {Method::get, "/targets/{target}", Right::see_public,
       "One target: whether it is on track, what it would take, and what was ever said of it.",
       reading(shelf, missions::show_target, refused_page)},
  };
}

// Who is asked for what, and the letters that say so.
std::vector<Route> asks(const Shared& shelf) {
  return {
      {Method::get, "/missions/{mission}/cascade", Right::see_public,
       "Who is asked to answer for a mission, and who has not passed it on.",
       reading(shelf, missions::show_cascade, refused_page)},
      {Method::get, "/bodies/{body}/asks", Right::see_public,
       "What a body is asked, by whom, and what it passes on.",
       reading(shelf, missions::show_body_asks, refused_page)},
      {Method::get, "/bodies/{body}/letter", Right::see_public,
       "The latest mandate letter to a body.", reading(shelf, missions::show_letter, refused_page)},
      {Method::get, "/bodies/{body}/letter.pdf", Right::see_public, "The same as a PDF.",
       reading(shelf, missions::answer_letter_pdf, refused_page)},
      {Method::get, "/letters/{letter}", Right::see_public,
       "One version of a mandate letter, which never changes.",
       reading(shelf, missions::show_fixed_letter, refused_page)},
      {Method::get, "/letters/{letter}.pdf", Right::see_public, "The same as a PDF.",
       reading(shelf, missions::answer_fixed_letter_pdf, refused_page)},
  };
}

// What independent bodies say of progress.
std::vector<Route> reports(const Shared& shelf) {
  return {
      {Method::get, "/reports", Right::see_public,
       "What independent bodies report on progress, and which answers are late.",
       reading(shelf, missions::show_reports, refused_page)},
      {Method::get, "/reports/{report}", Right::see_public,
       "One progress report, with what is recommended and what the government answered.",
       reading(shelf, missions::show_report, refused_page)},
      {Method::get, "/reports/{report}.pdf", Right::see_public,
       "A version of a progress report as a PDF.",
       reading(shelf, missions::answer_report_pdf, refused_page)},
  };
}

// What can be taken from them.
std::vector<Route> files(const Shared& shelf) {
  return {
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
      {Method::get, "/metrics/{metric}/brief.pdf", Right::see_public,
       "The two-page brief of a metric as a PDF.",
       reading(shelf, missions::answer_metric_brief_pdf, refused_page)},
      {Method::get, "/missions/{mission}/brief.pdf", Right::see_public,
       "The two-page brief of a mission as a PDF.",
       reading(shelf, missions::answer_mission_brief_pdf, refused_page)},
      {Method::get, "/metrics/{metric}/excess.csv", Right::see_public,
       "A body against its peers, year by year, as CSV.",
       reading(shelf, missions::take_excess_csv, refused_page)},
      {Method::get, "/metrics/{metric}/excess.xlsx", Right::see_public, "The same as a workbook.",
       reading(shelf, missions::take_excess_xlsx, refused_page)},
      {Method::get, "/metrics/{metric}/excess.svg", Right::see_public, "Its chart as a drawing.",
       reading(shelf, missions::take_excess_svg, refused_page)},
      {Method::get, "/metrics/{metric}/excess.png", Right::see_public, "Its chart as a picture.",
       reading(shelf, missions::take_excess_png, refused_page)},
      {Method::get, "/metrics/{metric}/compare.csv", Right::see_public, "The same as CSV.",
       reading(shelf, missions::take_comparison_csv, refused_page)},
      {Method::get, "/metrics/{metric}/compare.xlsx", Right::see_public, "The same as a workbook.",
       reading(shelf, missions::take_comparison_xlsx, refused_page)},
      {Method::get, "/metrics/{metric}/compare.svg", Right::see_public, "The same as a drawing.",
       reading(shelf, missions::take_comparison_svg, refused_page)},
      {Method::get, "/metrics/{metric}/compare.png", Right::see_public, "The same as a picture.",
       reading(shelf, missions::take_comparison_png, refused_page)},
      {Method::get, "/paper.csv", Right::see_public, "The claims of the paper as CSV.",
       reading(shelf, missions::take_paper_csv, refused_page)},
      {Method::get, "/paper.xlsx", Right::see_public, "The claims of the paper as a workbook.",
       reading(shelf, missions::take_paper_xlsx, refused_page)},
      {Method::get, "/paper.json", Right::see_public, "The claims of the paper as JSON.",
       reading(shelf, missions::take_paper_json, refused_page)},
  };
}

// What may come of metrics, and every service at a glance, with what can be taken from them.
std::vector<Route> outlooks(const Shared& shelf) {
  return {
      {Method::get, "/metrics/{metric}/forecast", Right::see_public,
       "What may come of a metric: business as usual against a past pace repeated.",
       reading(shelf, missions::show_outlook, refused_page)},
      {Method::get, "/framework", Right::see_public,
       "Every service on access, experience and quality.",
       reading(shelf, missions::show_framework, refused_page)},
      {Method::get, "/framework/{body}", Right::see_public, "The same for one body.",
       reading(shelf, missions::show_framework, refused_page)},
      {Method::get, "/metrics/{metric}/forecast.csv", Right::see_public,
       "The forecast of a metric as CSV.",
       reading(shelf, missions::answer_outlook_csv, refused_page)},
      {Method::get, "/metrics/{metric}/forecast.xlsx", Right::see_public,
       "The forecast of a metric as a workbook.",
       reading(shelf, missions::answer_outlook_xlsx, refused_page)},
      {Method::get, "/metrics/{metric}/forecast/chart.svg", Right::see_public,
       "The chart of a forecast as an SVG file.",
       reading(shelf, missions::show_outlook_svg, refused_page)},
      {Method::get, "/metrics/{metric}/forecast/chart.png", Right::see_public,
       "The chart of a forecast as a picture.",
       reading(shelf, missions::show_outlook_png, refused_page)},
      {Method::get, "/framework/{body}.csv", Right::see_public, "The framework as CSV.",
       reading(shelf, missions::answer_framework_csv, refused_page)},
      {Method::get, "/framework/{body}.xlsx", Right::see_public, "The framework as a workbook.",
       reading(shelf, missions::answer_framework_xlsx, refused_page)},
  };
}

}  // namespace

std::vector<Route> page_routes(const Shared& shelf) {
  std::vector<Route> routes = pages(shelf);
  std::ranges::move(change_pages(shelf), std::back_inserter(routes));
  std::ranges::move(target_pages(shelf), std::back_inserter(routes));
  std::ranges::move(asks(shelf), std::back_inserter(routes));
  std::ranges::move(reports(shelf), std::back_inserter(routes));
  std::ranges::move(files(shelf), std::back_inserter(routes));
  std::ranges::move(outlooks(shelf), std::back_inserter(routes));
  std::ranges::move(investment_page_routes(shelf), std::back_inserter(routes));
  std::ranges::move(learning_page_routes(shelf), std::back_inserter(routes));
  return routes;
}

}  // namespace commonweal::app
