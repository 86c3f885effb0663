#include "app/prevention_routes.hpp"

#include "app/error_answer.hpp"
#include "investment/prevention/classification_form_page.hpp"
#include "investment/prevention/early_wins_command.hpp"
#include "investment/prevention/early_wins_page.hpp"
#include "investment/prevention/prevention_api.hpp"
#include "investment/prevention/prevention_command.hpp"
#include "investment/prevention/prevention_page.hpp"

namespace commonweal::app {

using platform::Method;
using platform::Right;
using platform::Route;

std::vector<Route> prevention_pages(const Shared& shelf) {
  return {
      {Method::get, "/prevention", Right::see_public,
       "What counts as prevention spending, each department's share of it, and who said so.",
       reading(shelf, investment::show_prevention, refused_page)},
      {Method::get, "/prevention.csv", Right::see_public, "The shares by year as CSV.",
       reading(shelf, investment::take_prevention_csv, refused_page)},
      {Method::get, "/prevention.xlsx", Right::see_public, "The same as a workbook.",
       reading(shelf, investment::take_prevention_xlsx, refused_page)},
      {Method::get, "/prevention/shifts", Right::see_public,
       "The four shifts of spending, one for each mission.",
       reading(shelf, investment::show_shifts, refused_page)},
      {Method::get, "/prevention/shifts.csv", Right::see_public, "The same as CSV.",
       reading(shelf, investment::take_shifts_csv, refused_page)},
      {Method::get, "/prevention/shifts.xlsx", Right::see_public, "The same as a workbook.",
       reading(shelf, investment::take_shifts_xlsx, refused_page)},
      {Method::get, "/prevention/classify", Right::keep_values, "The form to classify spending.",
       reading(shelf, investment::show_classify, refused_page)},
      {Method::get, "/prevention/classifications/{classification}", Right::see_public,
       "One classification: its facts, its reason and its review.",
       reading(shelf, investment::show_classification, refused_page)},
      {Method::get, "/prevention/classifications/{classification}/review", Right::keep_values,
       "The form to review a classification.",
       reading(shelf, investment::show_review, refused_page)},
      {Method::get, "/early-wins", Right::see_public,
       "Bids by what each is: cheap, popular, quick; and what each gives up.",
       reading(shelf, investment::show_early_wins, refused_page)},
      {Method::get, "/early-wins.csv", Right::see_public, "The same as CSV.",
       reading(shelf, investment::take_early_wins_csv, refused_page)},
      {Method::get, "/early-wins.xlsx", Right::see_public, "The same as a workbook.",
       reading(shelf, investment::take_early_wins_xlsx, refused_page)},
  };
}

std::vector<Route> prevention_answers(const Shared& shelf) {
  return {
      {Method::get, "/api/v1/prevention", Right::see_public,
       "What counts as prevention spending and each department's share of it, as JSON.",
       reading(shelf, investment::answer_prevention, refused_json), 0, &investment::kPreventionApi},
      {Method::get, "/api/v1/prevention/shifts", Right::see_public,
       "The four shifts of spending, one for each mission, as JSON.",
       reading(shelf, investment::answer_shifts, refused_json), 0, &investment::kShiftsApi},
      {Method::get, "/api/v1/early-wins", Right::see_public,
       "Bids by cost, support and time to effect, with what each gives up, as JSON.",
       reading(shelf, investment::answer_early_wins, refused_json), 0, &investment::kEarlyWinsApi},
  };
}

std::vector<Route> prevention_forms(const platform::Reception& reception) {
  return investment::classification_routes(
      {reception.memory.record, reception.memory.now, refused_page});
}

std::vector<platform::Command> prevention_commands() {
  auto verbs = investment::prevention_verbs();
  verbs.push_back(investment::kEarlyWins);
  return verbs;
}

}  // namespace commonweal::app
