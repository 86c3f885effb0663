#include "learning/gaps/asked_question.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/check.hpp"
#include "missions/directory_search.hpp"
#include "missions/known_on.hpp"

namespace commonweal::learning {
namespace {

using missions::Directory;
using missions::Question;
using missions::QuestionState;

constexpr std::string_view kIllustrative = "Illustrative: ";

// A day of a record, which make() has read.
base::Date day_of(const std::string& text) {
  const auto day = missions::known_on_in({.place = "", .text = text});
  CW_CHECK(day && *day);
  return **day;
}

AskedQuestion asked(const Question& question, const std::vector<QuestionVoice>& voices,
                    base::Date today) {
  AskedQuestion asked{
      .question = &question, .asked_on = day_of(question.asked_on), .answered_on = std::nullopt};
  for (const QuestionVoice& voice : voices) {
    const bool counts = voice.question == question.code && voice.state == VoiceState::asks &&
                        voice.body != question.asked_by;
    if (counts) asked.voices.push_back(&voice);
  }
  std::ranges::stable_sort(asked.voices, {}, &QuestionVoice::asked_on);
  if (!question.answered_on.empty()) asked.answered_on = day_of(question.answered_on);
  if (question.state == QuestionState::withdrawn) return asked;
  const base::Date end = asked.answered_on.value_or(today);
  asked.days = std::max<std::int64_t>(0, (end - asked.asked_on).count());
  return asked;
}

auto order_of(const AskedQuestion& asked) {
  return std::tuple(!asked.is_open(), -static_cast<std::int64_t>(asked.bodies()), asked.asked_on,
                    std::string_view(asked.question->code));
}

const missions::Intervention* intervention_of(const Directory& directory,
                                              const Question& question) {
  return question.intervention ? directory.find_intervention(*question.intervention) : nullptr;
}

bool holds(const std::vector<std::string>& codes, std::string_view code) {
  return std::ranges::find(codes, code) != codes.end();
}

}  // namespace

bool AskedQuestion::is_late() const {
  return question->state != QuestionState::withdrawn && days > kAnswerDays;
}

bool is_illustrative(const Question& question) { return question.text.starts_with(kIllustrative); }

std::string question_text(const Question& question) {
  return question.text.substr(is_illustrative(question) ? kIllustrative.size() : 0);
}

bool is_about_service(const Directory& directory, const Question& question,
                      std::string_view service) {
  if (question.service == service) return true;
  const auto* intervention = intervention_of(directory, question);
  return intervention != nullptr && holds(intervention->services, service);
}

bool is_about_mission(const Directory& directory, const Question& question,
                      std::string_view mission) {
  if (question.mission == mission) return true;
  const auto* service = question.service ? directory.find_service(*question.service) : nullptr;
  if (service != nullptr && service->mission == mission) return true;
  const auto* intervention = intervention_of(directory, question);
  return intervention != nullptr && holds(intervention->missions, mission);
}

bool QuestionChoice::is_all() const {
  return !state && service.empty() && mission.empty() && intervention.empty() && outcome.empty();
}

bool fits(const Directory& directory, const AskedQuestion& asked, const QuestionChoice& choice) {
  const Question& question = *asked.question;
  if (choice.state && question.state != *choice.state) return false;
  if (!choice.service.empty() && !is_about_service(directory, question, choice.service))
    return false;
  if (!choice.mission.empty() && !is_about_mission(directory, question, choice.mission))
    return false;
  if (!choice.intervention.empty() && question.intervention != choice.intervention) return false;
  return choice.outcome.empty() ||
         missions::folded(question.outcome) == missions::folded(choice.outcome);
}

AskedQuestions::AskedQuestions(const Directory& directory, std::vector<QuestionVoice> voices,
                               base::Date today)
    : voices_(std::move(voices)) {
  for (const Question& question : directory.questions()) {
    all_.push_back(asked(question, voices_, today));
  }
  std::ranges::sort(all_, {}, order_of);
}

const AskedQuestion* AskedQuestions::find(std::string_view code) const {
  const auto found = std::ranges::find_if(
      all_, [&](const AskedQuestion& asked) { return asked.question->code == code; });
  return found == all_.end() ? nullptr : &*found;
}

base::Result<const AskedQuestion*> AskedQuestions::question(std::string_view code) const {
  if (const AskedQuestion* asked = find(code)) return asked;
  return base::fail(base::ErrorCode::not_found,
                    "There is no question \"" + std::string(code) + "\".");
}

const QuestionVoice* AskedQuestions::voice_of(std::string_view question,
                                              std::string_view body) const {
  const auto found = std::ranges::find_if(voices_, [&](const QuestionVoice& voice) {
    return voice.question == question && voice.body == body;
  });
  return found == voices_.end() ? nullptr : &*found;
}

}  // namespace commonweal::learning
