#include "app/learning_page_routes.hpp"

#include <algorithm>
#include <iterator>

#include "app/effect_routes.hpp"
#include "app/error_answer.hpp"
#include "app/gap_routes.hpp"
#include "app/toolkit_routes.hpp"
#include "learning/evaluation/evaluation_api.hpp"
#include "learning/evaluation/evaluation_form_page.hpp"
#include "learning/evaluation/evaluation_page.hpp"
#include "learning/evidence/study_api.hpp"
#include "learning/evidence/study_form_page.hpp"
#include "learning/evidence/study_import_page.hpp"
#include "learning/evidence/study_list_page.hpp"
#include "learning/evidence/study_page.hpp"
#include "learning/levers/lever_page.hpp"
#include "learning/quality/appraise_page.hpp"
#include "learning/quality/quality_page.hpp"
#include "learning/quality/study_quality_page.hpp"
#include "learning/spread/intervention_spread_page.hpp"
#include "learning/spread/metric_spread_page.hpp"
#include "learning/spread/spread_api.hpp"
#include "learning/spread/spread_page.hpp"

namespace commonweal::app {
namespace {

using platform::Method;
using platform::Right;
using platform::Route;

// What has been found out, one by one.
std::vector<Route> studies(const Shared& shelf) {
  constexpr auto kAdds = Right::add_evidence;
  return {
      {Method::get, "/studies", Right::see_public, "Every study that is held, chosen and sorted.",
       reading(shelf, learning::show_studies, refused_page)},
      {Method::get, "/studies/new", kAdds, "The form that adds a study.",
       reading(shelf, learning::show_new_study, refused_page)},
      {Method::get, "/studies/import", kAdds, "The form that takes studies in from a file.",
       reading(shelf, learning::show_study_import, refused_page)},
      {Method::get, "/studies/{study}", Right::see_public,
       "One study: what it found, how it was done, where it comes from.",
       reading(shelf, learning::show_appraised_study, refused_page)},
      {Method::get, "/studies/{study}/edit", kAdds, "The form that changes a study.",
       reading(shelf, learning::show_study_form, refused_page)},
      {Method::get, "/studies.csv", Right::see_public, "The studies as CSV.",
       reading(shelf, learning::take_studies_csv, refused_page)},
      {Method::get, "/studies.xlsx", Right::see_public, "The studies as a workbook.",
       reading(shelf, learning::take_studies_xlsx, refused_page)},
      {Method::get, "/studies.json", Right::see_public, "The studies as JSON.",
       reading(shelf, learning::take_studies_json, refused_page)},
      {Method::get, "/studies.ris", Right::see_public, "The studies as references (RIS).",
       reading(shelf, learning::take_studies_ris, refused_page)},
  };
}

// Whether it will be known if what is spent works.
std::vector<Route> evaluations(const Shared& shelf) {
  return {
      {Method::get, "/evaluations", Right::see_public,
       "The register of evaluations, and the share of spend that has a robust plan.",
       reading(shelf, learning::show_evaluations, refused_page)},
      {Method::get, "/evaluations/new", Right::report_practice,
       "The form to register an evaluation.",
       reading(shelf, learning::show_new_evaluation, refused_page)},
      {Method::get, "/evaluations/{evaluation}", Right::see_public,
       "One evaluation: its plan, and how small an effect it could see.",
       reading(shelf, learning::show_evaluation, refused_page)},
      {Method::get, "/evaluations/{evaluation}/edit", Right::report_practice,
       "The form to change an evaluation.",
       reading(shelf, learning::show_evaluation_edit, refused_page)},
      {Method::get, "/evaluations.csv", Right::see_public, "The register as CSV.",
       reading(shelf, learning::take_evaluations_csv, refused_page)},
      {Method::get, "/evaluations.xlsx", Right::see_public, "The register as a workbook.",
       reading(shelf, learning::take_evaluations_xlsx, refused_page)},
      {Method::get, "/evaluation-power", Right::see_public,
       "How small an effect an evaluation of some size could see.",
       reading(shelf, learning::show_power, refused_page)},
  };
}

// Whether a target, a market or a rule fits.
std::vector<Route> levers(const Shared& shelf) {
  return {
      {Method::get, "/lever-test", Right::see_public,
       "Nine questions about a problem, and which lever fits it.",
       reading(shelf, learning::show_lever_test, refused_page)},
      {Method::get, "/lever-tests/{lever_test}", Right::see_public, "A lever test that was kept.",
       reading(shelf, learning::show_kept_lever_test, refused_page)},
      {Method::get, "/gaming-check", Right::see_public,
       "Whether the figures of a metric bunch at the level of a target.",
       reading(shelf, learning::show_gaming_check, refused_page)},
  };
}

std::vector<Route> quality(const Shared& shelf) {
  return {
      {Method::get, "/quality", Right::see_public,
       "The schemes by which evidence is judged, with their rules and sources.",
       reading(shelf, learning::show_quality, refused_page)},
      {Method::get, "/studies/{study}/appraise", Right::grade_evidence,
       "The questions of a scheme for one study.",
       reading(shelf, learning::show_study_appraisal, refused_page)},
      {Method::get, "/effects/{effect}/grade", Right::grade_evidence,
       "The questions of GRADE, or of another scheme, for one effect.",
       reading(shelf, learning::show_effect_grade, refused_page)},
  };
}

// Who does what works, what the country would gain, and what could work.
std::vector<Route> spread(const Shared& shelf) {
  const auto page = [&](const char* pattern, const char* what, auto show) {
    return Route{Method::get, pattern, Right::see_public, what, reading(shelf, show, refused_page)};
  };
  return {
      page("/spread", "What the country would gain if all did as the best quarter does.",
           learning::show_spread),
      page("/spread.csv", "Those gains as CSV.", learning::answer_spread_csv),
      page("/spread.xlsx", "Those gains as a workbook.", learning::answer_spread_xlsx),
      page("/spread/{metric}", "The same for one metric, by region and body.",
           learning::show_metric_spread),
      page("/spread/{metric}.csv", "The bodies as CSV.", learning::answer_metric_spread_csv),
      page("/spread/{metric}.xlsx", "The bodies as a workbook.",
           learning::answer_metric_spread_xlsx),
      page("/interventions/{intervention}/spread", "Who does an intervention, and since when.",
           learning::show_intervention_spread),
      page("/interventions/{intervention}/spread.csv", "Who does it as CSV.",
           learning::answer_intervention_spread_csv),
      page("/interventions/{intervention}/spread.xlsx", "Who does it as a workbook.",
           learning::answer_intervention_spread_xlsx),
      page("/ideas", "What could work and is not proven, with its next test.",
           learning::show_ideas),
      page("/ideas.csv", "The ideas as CSV.", learning::answer_ideas_csv),
      page("/ideas.xlsx", "The ideas as a workbook.", learning::answer_ideas_xlsx),
  };
}

}  // namespace

std::vector<Route> learning_page_routes(const Shared& shelf) {
  std::vector<Route> routes = studies(shelf);
  std::ranges::move(toolkit_pages(shelf), std::back_inserter(routes));
  std::ranges::move(evaluations(shelf), std::back_inserter(routes));
  std::ranges::move(levers(shelf), std::back_inserter(routes));
  std::ranges::move(quality(shelf), std::back_inserter(routes));
  std::ranges::move(spread(shelf), std::back_inserter(routes));
  std::ranges::move(gap_pages(shelf), std::back_inserter(routes));
  std::ranges::move(effect_pages(shelf), std::back_inserter(routes));
  return routes;
}

}  // namespace commonweal::app
