#include "learning/gaps/questions_api.hpp"

#include <utility>

#include "learning/gaps/gaps_store.hpp"
#include "learning/gaps/question_choice.hpp"
#include "learning/gaps/question_evidence_store.hpp"
#include "learning/gaps/questions_file.hpp"
#include "platform/http/download.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using platform::Request;
using platform::Response;

base::Result<QuestionChoice> choice_in(const Request& request, const Holdings& holdings) {
  const auto of = [&](std::string_view name) { return request.query(name).value_or(""); };
  return question_choice(holdings.directory, {.state = of("state"),
                                              .service = of("service"),
                                              .mission = of("mission"),
                                              .intervention = of("intervention"),
                                              .outcome = of("outcome")});
}

AskedQuestions asked_questions(const Holdings& holdings) {
  return {holdings.directory, load_voices(holdings.transaction), holdings.day()};
}

base::Result<Response> answer_sheet(const Request& request, const Holdings& holdings,
                                    platform::SheetForm form) {
  auto choice = choice_in(request, holdings);
  if (!choice) return base::fail(std::move(choice));
  const auto questions = asked_questions(holdings);
  return platform::download(
      questions_sheet(holdings.directory, chosen_questions(holdings.directory, questions, *choice)),
      form, "questions");
}

}  // namespace

base::Result<Response> answer_questions(const Request& request, const Holdings& holdings) {
  auto choice = choice_in(request, holdings);
  if (!choice) return base::fail(std::move(choice));
  const auto questions = asked_questions(holdings);
  return platform::ok_json(
      questions_json(holdings.directory, chosen_questions(holdings.directory, questions, *choice))
          .compact());
}

base::Result<Response> answer_questions_csv(const Request& request, const Holdings& holdings) {
  return answer_sheet(request, holdings, platform::SheetForm::csv);
}

base::Result<Response> answer_questions_xlsx(const Request& request, const Holdings& holdings) {
  return answer_sheet(request, holdings, platform::SheetForm::xlsx);
}

base::Result<Response> answer_question_asked(const Request& request, const Holdings& holdings) {
  const auto questions = asked_questions(holdings);
  auto asked = questions.question(request.field("question").text);
  if (!asked) return base::fail(std::move(asked));
  const auto evidence = load_evidence(holdings, **asked);
  return platform::ok_json(question_json(holdings.directory, **asked, evidence).compact());
}

}  // namespace commonweal::learning
