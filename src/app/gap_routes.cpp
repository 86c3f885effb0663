#include "app/gap_routes.hpp"

#include "app/error_answer.hpp"
#include "learning/gaps/centre_page.hpp"
#include "learning/gaps/centres_api.hpp"
#include "learning/gaps/centres_page.hpp"
#include "learning/gaps/gap_map_api.hpp"
#include "learning/gaps/gap_map_page.hpp"
#include "learning/gaps/question_form_page.hpp"
#include "learning/gaps/question_page.hpp"
#include "learning/gaps/questions_api.hpp"
#include "learning/gaps/questions_page.hpp"

namespace commonweal::app {

using platform::Method;
using platform::Right;
using platform::Route;

std::vector<Route> gap_pages(const Shared& shelf) {
  return {
      {Method::get, "/centres", Right::see_public,
       "Services by What Works centres, with budgets and gaps.",
       reading(shelf, learning::show_centres, refused_page)},
      {Method::get, "/centres/{centre}", Right::see_public,
       "One What Works centre and what it covers.",
       reading(shelf, learning::show_centre, refused_page)},
      {Method::get, "/centres.csv", Right::see_public, "The coverage of services as CSV.",
       reading(shelf, learning::answer_centres_csv, refused_page)},
      {Method::get, "/centres.xlsx", Right::see_public, "The same as a workbook.",
       reading(shelf, learning::answer_centres_xlsx, refused_page)},
      {Method::get, "/questions", Right::see_public,
       "What bodies ask of what works, by how many ask it.",
       reading(shelf, learning::show_questions, refused_page)},
      {Method::get, "/questions.csv", Right::see_public, "The same as CSV.",
       reading(shelf, learning::answer_questions_csv, refused_page)},
      {Method::get, "/questions.xlsx", Right::see_public, "The same as a workbook.",
       reading(shelf, learning::answer_questions_xlsx, refused_page)},
      {Method::get, "/questions/new", Right::report_practice, "The form to ask a question.",
       reading(shelf, learning::show_new_question, refused_page)},
      {Method::get, "/questions/{question}", Right::see_public,
       "One question: who asks it, its answer, and the evidence held on it.",
       reading(shelf, learning::show_question, refused_page)},
      {Method::get, "/gap-map", Right::see_public,
       "Interventions by outcomes: where studies are missing, and where they are asked for.",
       reading(shelf, learning::show_gap_map, refused_page)},
      {Method::get, "/gap-map.csv", Right::see_public, "The same as CSV.",
       reading(shelf, learning::answer_gap_map_csv, refused_page)},
      {Method::get, "/gap-map.xlsx", Right::see_public, "The same as a workbook.",
       reading(shelf, learning::answer_gap_map_xlsx, refused_page)},
  };
}

std::vector<Route> gap_answers(const Shared& shelf) {
  return {
      {Method::get, "/api/v1/centres", Right::see_public,
       "Services by What Works centres, with budgets and gaps, as JSON.",
       reading(shelf, learning::answer_centres, refused_json), 0, &learning::kCentresApi},
      {Method::get, "/api/v1/questions", Right::see_public,
       "What bodies ask of what works, as JSON.",
       reading(shelf, learning::answer_questions, refused_json), 0, &learning::kQuestionsApi},
      {Method::get, "/api/v1/questions/{question}", Right::see_public,
       "One question with its answer and the evidence held on it, as JSON.",
       reading(shelf, learning::answer_question_asked, refused_json), 0, &learning::kQuestionApi},
      {Method::get, "/api/v1/gap-map", Right::see_public,
       "Interventions by outcomes with studies and open questions, as JSON.",
       reading(shelf, learning::answer_gap_map, refused_json), 0, &learning::kGapMapApi},
  };
}

}  // namespace commonweal::app
