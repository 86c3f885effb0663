#include "learning/gaps/question_words.hpp"

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "missions/known_on.hpp"

namespace commonweal::learning {
namespace {

using missions::QuestionState;

std::string days_words(std::int64_t days) {
  return base::grouped(static_cast<double>(days)) + (days == 1 ? " day" : " days");
}

void add(std::string& text, const std::string& more) {
  if (more.empty()) return;
  if (!text.empty()) text += "; ";
  text += more;
}

}  // namespace

std::string day_words(base::Date day) { return missions::reader_text(day); }

std::string day_words(const QuestionVoice& voice) {
  const auto day = missions::known_on_in({.place = "", .text = voice.asked_on});
  CW_CHECK(day && *day);  // make() has read it.
  return day_words(**day);
}

std::string waiting_words(const AskedQuestion& asked) {
  switch (asked.question->state) {
    case QuestionState::open: return "Waiting for " + days_words(asked.days);
    case QuestionState::answered: return "Answered after " + days_words(asked.days);
    case QuestionState::withdrawn: return "Withdrawn";
  }
  CW_CHECK(false);
}

std::string about_words(const missions::Directory& directory, const missions::Question& question) {
  std::string text;
  if (question.service) {
    const auto* service = directory.find_service(*question.service);
    add(text, service == nullptr ? *question.service : service->title);
  }
  if (question.mission) {
    const auto* mission = directory.find_mission(*question.mission);
    add(text, "mission " + (mission == nullptr ? *question.mission : mission->title));
  }
  if (question.intervention) {
    const auto* intervention = directory.find_intervention(*question.intervention);
    add(text, intervention == nullptr ? *question.intervention : intervention->title);
  }
  add(text, question.outcome);
  return text;
}

}  // namespace commonweal::learning
