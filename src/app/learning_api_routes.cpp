#include "app/learning_api_routes.hpp"

#include <algorithm>
#include <iterator>

#include "app/effect_routes.hpp"
#include "app/error_answer.hpp"
#include "app/gap_routes.hpp"
#include "app/toolkit_routes.hpp"
#include "learning/evaluation/evaluation_api.hpp"
#include "learning/evidence/study_api.hpp"
#include "learning/levers/lever_api.hpp"
#include "learning/quality/quality_api.hpp"
#include "learning/spread/spread_api.hpp"

namespace commonweal::app {
namespace {

using platform::Method;
using platform::Right;
using platform::Route;

std::vector<Route> studies(const Shared& shelf) {
  return {
      {Method::get, "/api/v1/studies", Right::see_public, "The studies, in pages.",
       reading(shelf, learning::answer_studies, refused_json), 0, &learning::kStudiesApi},
      {Method::get, "/api/v1/studies/{study}", Right::see_public, "One study with its versions.",
       reading(shelf, learning::answer_study, refused_json), 0, &learning::kStudyApi},
  };
}

std::vector<Route> evaluations(const Shared& shelf) {
  return {
      {Method::get, "/api/v1/evaluations", Right::see_public,
       "The register of evaluations, and the share of spend that has a robust plan.",
       reading(shelf, learning::answer_evaluations, refused_json), 0, &learning::kEvaluationsApi},
      {Method::get, "/api/v1/evaluations/{evaluation}", Right::see_public, "One evaluation.",
       reading(shelf, learning::answer_evaluation, refused_json), 0, &learning::kEvaluationApi},
  };
}

std::vector<Route> levers(const Shared& shelf) {
  return {
      {Method::get, "/api/v1/lever-tests", Right::see_public, "The lever tests that were kept.",
       reading(shelf, learning::answer_lever_tests, refused_json), 0, &learning::kLeverTestsApi},
      {Method::get, "/api/v1/lever-tests/{lever_test}", Right::see_public,
       "One lever test with what follows from it.",
       reading(shelf, learning::answer_lever_test, refused_json), 0, &learning::kLeverTestApi},
      {Method::get, "/api/v1/metrics/{metric}/gaming", Right::see_public,
       "Whether the figures of a metric bunch at the level of a target.",
       reading(shelf, learning::answer_gaming, refused_json), 0, &learning::kGamingApi},
  };
}

std::vector<Route> quality(const Shared& shelf) {
  return {
      {Method::get, "/api/v1/quality", Right::see_public,
       "The schemes by which evidence is judged, and the months of progress.",
       reading(shelf, learning::answer_quality, refused_json), 0, &learning::kQualityApi},
      {Method::get, "/api/v1/studies/{study}/appraisals", Right::see_public,
       "How good a study is, by each scheme that it was appraised by.",
       reading(shelf, learning::answer_study_appraisals, refused_json), 0,
       &learning::kStudyAppraisalsApi},
      {Method::get, "/api/v1/effects/{effect}/appraisals", Right::see_public,
       "How sure the evidence of an effect makes one, by each scheme.",
       reading(shelf, learning::answer_effect_appraisals, refused_json), 0,
       &learning::kEffectAppraisalsApi},
  };
}

std::vector<Route> charts(const Shared& shelf) {
  return {
      {Method::get, "/api/v1/spread", Right::see_public,
       "What the country would gain if all did as the best quarter does, as JSON.",
       reading(shelf, learning::answer_spread, refused_json), 0, &learning::kSpreadApi},
      {Method::get, "/api/v1/spread/{metric}", Right::see_public,
       "The same for one metric, by region and body, as JSON.",
       reading(shelf, learning::answer_metric_spread, refused_json), 0,
       &learning::kMetricSpreadApi},
      {Method::get, "/api/v1/interventions/{intervention}/spread", Right::see_public,
       "Who does an intervention, and since when, as JSON.",
       reading(shelf, learning::answer_intervention_spread, refused_json), 0,
       &learning::kInterventionSpreadApi},
      {Method::get, "/api/v1/ideas", Right::see_public,
       "What could work and is not proven, with its next test, as JSON.",
       reading(shelf, learning::answer_ideas, refused_json), 0, &learning::kIdeasApi},
  };
}

}  // namespace

std::vector<Route> learning_api_routes(const Shared& shelf) {
  std::vector<Route> routes = studies(shelf);
  std::ranges::move(toolkit_answers(shelf), std::back_inserter(routes));
  std::ranges::move(evaluations(shelf), std::back_inserter(routes));
  std::ranges::move(levers(shelf), std::back_inserter(routes));
  std::ranges::move(quality(shelf), std::back_inserter(routes));
  std::ranges::move(charts(shelf), std::back_inserter(routes));
  std::ranges::move(gap_answers(shelf), std::back_inserter(routes));
  std::ranges::move(effect_answers(shelf), std::back_inserter(routes));
  return routes;
}

}  // namespace commonweal::app
