#include "app/toolkit_routes.hpp"

#include "app/error_answer.hpp"
#include "learning/toolkit/intervention_form_page.hpp"
#include "learning/toolkit/intervention_page.hpp"
#include "learning/toolkit/toolkit_api.hpp"
#include "learning/toolkit/toolkit_page.hpp"
#include "learning/toolkit/what_works_page.hpp"

namespace commonweal::app {

using platform::Method;
using platform::Right;
using platform::Route;

std::vector<Route> toolkit_pages(const Shared& shelf) {
  return {
      {Method::get, "/what-works", Right::see_public,
       "The parts of what works, each with how much is held.",
       reading(shelf, learning::show_what_works, refused_page)},
      {Method::get, "/interventions", Right::see_public,
       "The toolkit: each intervention with impact, cost and security of evidence.",
       reading(shelf, learning::show_toolkit, refused_page)},
      {Method::get, "/interventions/new", Right::add_evidence, "The form to add an intervention.",
       reading(shelf, learning::show_new_intervention, refused_page)},
      {Method::get, "/interventions/{intervention}", Right::see_public,
       "One intervention: whom for, the three Ps, its effects and what is behind them.",
       reading(shelf, learning::show_intervention, refused_page)},
      {Method::get, "/interventions/{intervention}/edit", Right::add_evidence,
       "The form to change an intervention.",
       reading(shelf, learning::show_intervention_edit, refused_page)},
      {Method::get, "/interventions.csv", Right::see_public, "The toolkit as CSV.",
       reading(shelf, learning::take_toolkit_csv, refused_page)},
      {Method::get, "/interventions.xlsx", Right::see_public, "The toolkit as a workbook.",
       reading(shelf, learning::take_toolkit_xlsx, refused_page)},
      {Method::get, "/interventions.json", Right::see_public, "The toolkit as JSON.",
       reading(shelf, learning::take_toolkit_json, refused_page)},
  };
}

std::vector<Route> toolkit_answers(const Shared& shelf) {
  return {
      {Method::get, "/api/v1/interventions", Right::see_public,
       "What works: each intervention with impact, cost and security of evidence, in pages.",
       reading(shelf, learning::answer_interventions, refused_json), 0,
       &learning::kInterventionsApi},
      {Method::get, "/api/v1/interventions/{intervention}", Right::see_public,
       "All that is held of one intervention, as JSON.",
       reading(shelf, learning::answer_intervention, refused_json), 0, &learning::kInterventionApi},
  };
}

}  // namespace commonweal::app
