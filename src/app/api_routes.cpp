#include "app/api_routes.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/api_documents.hpp"
#include "app/error_answer.hpp"
#include "app/investment_routes.hpp"
#include "app/learning_api_routes.hpp"
#include "missions/body_api.hpp"
#include "missions/brief_answer_api.hpp"
#include "missions/brief_api.hpp"
#include "missions/cascade/cascade_api.hpp"
#include "missions/cascade/letter_api.hpp"
#include "missions/comparison_api.hpp"
#include "missions/effect_change_api.hpp"
#include "missions/excess_api.hpp"
#include "missions/framework_answer_api.hpp"
#include "missions/framework_api.hpp"
#include "missions/metric_api.hpp"
#include "missions/metric_interventions_api.hpp"
#include "missions/metric_revisions_api.hpp"
#include "missions/mission_status_answer_api.hpp"
#include "missions/mission_status_api.hpp"
#include "missions/outlook_answer_api.hpp"
#include "missions/outlook_api.hpp"
#include "missions/paper/paper_answer_api.hpp"
#include "missions/paper/paper_api.hpp"
#include "missions/projection_answer_api.hpp"
#include "missions/projection_api.hpp"
#include "missions/report/report_api.hpp"
#include "missions/revision_answer_api.hpp"
#include "missions/search_api.hpp"
#include "missions/sources_api.hpp"
#include "missions/standing_answer_api.hpp"
#include "missions/standing_api.hpp"

namespace commonweal::app {
namespace {

using platform::Method;
using platform::Right;
using platform::Route;

std::vector<Route> answers(const Shared& shelf) {
  return {
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
      {Method::get, "/api/v1/metrics/{metric}/brief", Right::see_public,
       "What the two-page brief of a metric says.",
       reading(shelf, missions::answer_metric_brief, refused_json), 0, &missions::kMetricBriefApi},
      {Method::get, "/api/v1/missions/{mission}/brief", Right::see_public,
       "What the two-page brief of a mission says.",
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
      {Method::get, "/api/v1/metrics/{metric}/excess", Right::see_public,
       "A body against its peers by one metric, over the years.",
       reading(shelf, missions::answer_excess, refused_json), 0, &missions::kExcessApi},
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

// What would change a metric.
std::vector<Route> change_answers(const Shared& shelf) {
  return {
      {Method::get, "/api/v1/effects/{effect}/units", Right::see_public,
       "What an effect would change in its metric, step by step.",
       reading(shelf, missions::answer_effect_change, refused_json), 0, &missions::kEffectUnitsApi},
      {Method::get, "/api/v1/metrics/{metric}/interventions", Right::see_public,
       "Everything that is held to move a metric, side by side, and two of them together.",
       reading(shelf, missions::answer_metric_interventions, refused_json), 0,
       &missions::kMetricInterventionsApi},
  };
}

// What was promised, and whether it is on track.
std::vector<Route> target_answers(const Shared& shelf) {
  return {
      {Method::get, "/api/v1/status", Right::see_public,
       "Which targets of the missions are on track, now or as known on a day.",
       reading(shelf, missions::answer_all_statuses, refused_json), 0, &missions::kStatusApi},
      {Method::get, "/api/v1/missions/{mission}/status", Right::see_public,
       "Which targets of one mission are on track.",
       reading(shelf, missions::answer_mission_status, refused_json), 0,
       &missions::kMissionStatusApi},
      {Method::get, "/api/v1/targets", Right::see_public, "Every target, in pages.",
       reading(shelf, missions::answer_targets, refused_json), 0, &missions::kTargetsApi},
      {Method::get, "/api/v1/targets/{target}", Right::see_public,
       "One target with its allowances and its history.",
       reading(shelf, missions::answer_target, refused_json), 0, &missions::kTargetApi},
  };
}

// Who is asked for what.
std::vector<Route> asks(const Shared& shelf) {
  return {
      {Method::get, "/api/v1/missions/{mission}/cascade", Right::see_public,
       "Who is asked to answer for a mission, and who has not passed it on, as JSON.",
       reading(shelf, missions::answer_cascade, refused_json), 0, &missions::kCascadeApi},
      {Method::get, "/api/v1/bodies/{body}/asks", Right::see_public,
       "What a body is asked, by whom, and what it passes on, as JSON.",
       reading(shelf, missions::answer_body_asks, refused_json), 0, &missions::kBodyAsksApi},
      {Method::get, "/api/v1/bodies/{body}/letter", Right::see_public,
       "The mandate letter to a body, as JSON.",
       reading(shelf, missions::answer_letter, refused_json), 0, &missions::kLetterApi},
      {Method::get, "/api/v1/letters/{letter}", Right::see_public,
       "One mandate letter that was signed off, as JSON.",
       reading(shelf, missions::answer_fixed_letter, refused_json), 0, &missions::kFixedLetterApi},
  };
}

std::vector<Route> reports(const Shared& shelf) {
  return {
      {Method::get, "/api/v1/reports", Right::see_public,
       "The progress reports of independent bodies, as JSON in pages.",
       reading(shelf, missions::answer_reports, refused_json), 0, &missions::kReportsApi},
      {Method::get, "/api/v1/reports/{report}", Right::see_public,
       "One progress report as it was published, with the answers so far, as JSON.",
       reading(shelf, missions::answer_report_json, refused_json), 0, &missions::kReportApi},
  };
}

std::vector<Route> paper(const Shared& shelf) {
  return {
      {Method::get, "/api/v1/paper", Right::see_public,
       "Every claim of the paper held against the figures, as JSON.",
       reading(shelf, missions::answer_paper, refused_json), 0, &missions::kPaperApi},
      {Method::get, "/api/v1/paper/{claim}", Right::see_public,
       "One claim of the paper with its whole working, as JSON.",
       reading(shelf, missions::answer_claim, refused_json), 0, &missions::kClaimApi},
  };
}

// What may come of metrics, and every service at a glance.
std::vector<Route> outlooks(const Shared& shelf) {
  return {
      {Method::get, "/api/v1/metrics/{metric}/forecast", Right::see_public,
       "What may come of a metric, as JSON.",
       reading(shelf, missions::answer_outlook, refused_json), 0, &missions::kOutlookApi},
      {Method::get, "/api/v1/framework/{body}", Right::see_public,
       "Every service on access, experience and quality for one body, as JSON.",
       reading(shelf, missions::answer_framework, refused_json), 0, &missions::kFrameworkApi},
  };
}

}  // namespace

std::vector<Route> api_routes(const Shared& shelf) {
  std::vector<Route> routes = answers(shelf);
  std::ranges::move(change_answers(shelf), std::back_inserter(routes));
  std::ranges::move(target_answers(shelf), std::back_inserter(routes));
  std::ranges::move(asks(shelf), std::back_inserter(routes));
  std::ranges::move(reports(shelf), std::back_inserter(routes));
  std::ranges::move(paper(shelf), std::back_inserter(routes));
  std::ranges::move(outlooks(shelf), std::back_inserter(routes));
  std::ranges::move(investment_api_routes(shelf), std::back_inserter(routes));
  std::ranges::move(learning_api_routes(shelf), std::back_inserter(routes));
  std::ranges::move(api_documents(routes), std::back_inserter(routes));
  return routes;
}

}  // namespace commonweal::app
