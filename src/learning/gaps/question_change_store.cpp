#include "learning/gaps/question_change_store.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/london_day.hpp"
#include "base/problems.hpp"
#include "learning/gaps/asked_question.hpp"
#include "learning/gaps/gaps_store.hpp"
#include "learning/gaps/question_code.hpp"
#include "missions/directory_search.hpp"
#include "missions/known_on.hpp"
#include "missions/record_store.hpp"
#include "missions/scope_store.hpp"

namespace commonweal::learning {
namespace {

using base::ErrorCode;
using missions::Body;
using missions::Directory;
using missions::Question;
using missions::QuestionState;
using missions::Record;
using missions::RecordKind;
using platform::Right;

constexpr std::size_t kWordsMax = 5000;
constexpr std::size_t kLineMax = 300;

base::Problem at(std::string_view place, std::string what) {
  return {.place = std::string(place), .what = std::move(what)};
}

std::string today(const QuestionChange& change) {
  return missions::text(base::london_day(change.now));
}

platform::Act act(const QuestionChange& change, std::string action) {
  return {.at = change.now, .actor = change.visitor.actor, .action = std::move(action)};
}

// By code, or by a name that no other has.
base::Result<const Body*> body_called(const Directory& directory, std::string_view text) {
  if (text.empty()) {
    return base::fail(ErrorCode::invalid_input, {at("body", "Enter the code or name of a body")});
  }
  if (const Body* body = directory.find_body(text)) return body;
  const std::string wanted = missions::folded(text);
  std::vector<const Body*> found;
  for (const Body& body : directory.bodies()) {
    if (missions::folded(body.name) == wanted) found.push_back(&body);
  }
  if (found.size() == 1) return found.front();
  return base::fail(ErrorCode::invalid_input,
                    {at("body", found.empty() ? "There is no body \"" + std::string(text) +
                                                    "\". Enter the code or name of one"
                                              : "More than one body is called \"" +
                                                    std::string(text) + "\". Enter its code")});
}

base::Result<const Body*> own_body(const QuestionChange& change, std::string_view text) {
  auto body = body_called(change.directory, text);
  if (!body) return body;
  if (may_report_for(change.transaction, change.visitor, (*body)->code)) return body;
  return base::fail(ErrorCode::forbidden,
                    "You may not ask for " + (*body)->name +
                        ". Only its lead, its analysts and the mission unit may.");
}

void check_words(std::string_view place, const std::string& text, std::size_t most,
                 base::Problems& problems) {
  if (text.size() <= most) return;
  problems.add(at(place, "This is " + base::grouped(static_cast<double>(text.size())) +
                             " bytes long. Use " + base::grouped(static_cast<double>(most)) +
                             " or fewer"));
}

void check_there(std::string_view place, const std::string& text, std::string what,
                 base::Problems& problems) {
  if (text.find_first_not_of(" \t\r\n") == std::string::npos) {
    problems.add(at(place, std::move(what)));
  }
}

void check_codes(const Directory& directory, const QuestionOrderForm& form,
                 base::Problems& problems) {
  if (!form.service.empty() && directory.find_service(form.service) == nullptr) {
    problems.add(at("service", "Select a service of the list"));
  }
  if (!form.mission.empty() && directory.find_mission(form.mission) == nullptr) {
    problems.add(at("mission", "Select a mission of the list"));
  }
  if (!form.intervention.empty() && directory.find_intervention(form.intervention) == nullptr) {
    problems.add(at("intervention", "Select an intervention of the list"));
  }
}

Record record_of(const Question& question) {
  return {.code = question.code,
          .fields = {
              question.text, question.asked_by, question.asked_on, question.service.value_or(""),
              question.mission.value_or(""), question.intervention.value_or(""), question.outcome,
              std::string(missions::code_word(question.state)), question.known, question.certainty,
              question.practice, question.answered_on, question.answered_by}};
}

base::Result<void> put(const QuestionChange& change, const missions::RecordTable& table,
                       Record record, std::string action) {
  auto done = missions::put_records(change.transaction, table, {std::move(record)},
                                    act(change, std::move(action)));
  if (!done) return base::fail(std::move(done));
  return {};
}

std::optional<std::string> given(const std::string& code) {
  return code.empty() ? std::nullopt : std::optional(code);
}

base::Result<const Question*> open_question(const QuestionChange& change, std::string_view code) {
  auto question = change.directory.question(code);
  if (!question) return question;
  if ((*question)->state == QuestionState::open) return question;
  return base::fail(
      ErrorCode::conflict,
      {at("", "This question is " + std::string(missions::code_word((*question)->state)) +
                  " already. Ask a new one if there is more to know")});
}

}  // namespace

bool may_report_for(platform::Transaction& transaction, const platform::Visitor& visitor,
                    std::string_view body) {
  if (!platform::may_enter(visitor, Right::report_practice)) return false;
  return platform::may(visitor, Right::report_practice, body,
                       missions::load_scope_tree(transaction));
}

bool may_answer_questions(platform::Transaction& transaction, const platform::Visitor& visitor) {
  if (!platform::may_enter(visitor, Right::grade_evidence)) return false;
  return platform::may(visitor, Right::grade_evidence, "", missions::load_scope_tree(transaction));
}

base::Result<std::string> ask_question(const QuestionChange& change,
                                       const QuestionOrderForm& form) {
  base::Problems problems;
  check_there("text", form.text, "Enter the question", problems);
  check_words("text", form.text, kLineMax, problems);
  check_words("outcome", form.outcome, kLineMax, problems);
  check_codes(change.directory, form, problems);
  if (form.service.empty() && form.mission.empty() && form.intervention.empty()) {
    problems.add(at("service", "Select what it is about: a service, a mission or an intervention"));
  }
  const auto body = own_body(change, form.body);
  if (!body && body.error().code == ErrorCode::forbidden) return tl::unexpected(body.error());
  problems.value_of(body);
  if (!problems.empty()) return std::move(problems).fail();
  const Question question{.code = question_code(change.directory, form.text),
                          .text = form.text,
                          .asked_by = (*body)->code,
                          .asked_on = today(change),
                          .service = given(form.service),
                          .mission = given(form.mission),
                          .intervention = given(form.intervention),
                          .outcome = form.outcome,
                          .state = QuestionState::open};
  auto done =
      put(change, missions::table_of(RecordKind::question), record_of(question), "question ask");
  if (!done) return base::fail(std::move(done));
  return question.code;
}

base::Result<void> answer_question(const QuestionChange& change, std::string_view code,
                                   const AnswerForm& form) {
  if (!may_answer_questions(change.transaction, change.visitor)) {
    return base::fail(ErrorCode::forbidden, "Only an evidence lead answers questions.");
  }
  auto found = change.directory.question(code);
  if (!found) return base::fail(std::move(found));
  if ((*found)->state == QuestionState::withdrawn) {
    return base::fail(ErrorCode::conflict, {at("",
                                               "This question was withdrawn: nobody waits for "
                                               "its answer")});
  }
  base::Problems problems;
  check_there("known", form.known, "Enter what is known, or that nothing is", problems);
  check_there("certainty", form.certainty, "Enter how surely it is known", problems);
  check_there("practice", form.practice, "Enter what it means for doing it", problems);
  check_there("answered_by", form.answered_by, "Enter which centre or office answers", problems);
  check_words("known", form.known, kWordsMax, problems);
  check_words("certainty", form.certainty, kWordsMax, problems);
  check_words("practice", form.practice, kWordsMax, problems);
  check_words("answered_by", form.answered_by, kLineMax, problems);
  if (!problems.empty()) return std::move(problems).fail();
  Question question = **found;
  question.state = QuestionState::answered;
  question.known = form.known;
  question.certainty = form.certainty;
  question.practice = form.practice;
  question.answered_by = form.answered_by;
  question.answered_on = today(change);
  return put(change, missions::table_of(RecordKind::question), record_of(question),
             "question answer");
}

base::Result<void> withdraw_question(const QuestionChange& change, std::string_view code) {
  auto found = open_question(change, code);
  if (!found) return base::fail(std::move(found));
  if (!may_report_for(change.transaction, change.visitor, (*found)->asked_by)) {
    return base::fail(ErrorCode::forbidden, "Only the body that asked withdraws a question.");
  }
  const auto voices = load_voices(change.transaction);
  const auto others = std::ranges::count_if(voices, [&](const QuestionVoice& voice) {
    return voice.question == code && voice.state == VoiceState::asks &&
           voice.body != (*found)->asked_by;
  });
  if (others > 0) {
    return base::fail(ErrorCode::conflict,
                      {at("", "Other bodies ask this too, so it stays open for them")});
  }
  Question question = **found;
  question.state = QuestionState::withdrawn;
  return put(change, missions::table_of(RecordKind::question), record_of(question),
             "question withdraw");
}

base::Result<void> add_voice(const QuestionChange& change, std::string_view code,
                             const VoiceForm& form) {
  auto question = open_question(change, code);
  if (!question) return base::fail(std::move(question));
  auto body = own_body(change, form.body);
  if (!body) return base::fail(std::move(body));
  base::Problems problems;
  check_words("words", form.words, kLineMax, problems);
  if ((*question)->asked_by == (*body)->code) {
    problems.add(at("body", (*body)->name + " asked this itself"));
  }
  const auto voices = load_voices(change.transaction);
  const auto before = std::ranges::find_if(voices, [&](const QuestionVoice& voice) {
    return voice.question == code && voice.body == (*body)->code;
  });
  if (before != voices.end() && before->state == VoiceState::asks) {
    problems.add(at("body", (*body)->name + " asks this already"));
  }
  if (!problems.empty()) return std::move(problems).fail();
  const QuestionVoice voice{
      .code = before != voices.end() ? before->code : voice_code(voices, code, (*body)->code),
      .question = std::string(code),
      .body = (*body)->code,
      .asked_on = today(change),
      .words = form.words,
      .state = VoiceState::asks};
  return put(change, voice_table(), learning::record_of(voice), "question join");
}

base::Result<void> withdraw_voice(const QuestionChange& change, std::string_view code,
                                  std::string_view body_code) {
  auto question = change.directory.question(code);
  if (!question) return base::fail(std::move(question));
  auto body = own_body(change, body_code);
  if (!body) return base::fail(std::move(body));
  for (QuestionVoice& voice : load_voices(change.transaction)) {
    const bool is_it =
        voice.question == code && voice.body == (*body)->code && voice.state == VoiceState::asks;
    if (!is_it) continue;
    voice.state = VoiceState::withdrawn;
    return put(change, voice_table(), learning::record_of(voice), "question leave");
  }
  return base::fail(ErrorCode::conflict, {at("body", (*body)->name + " does not ask this")});
}

}  // namespace commonweal::learning
