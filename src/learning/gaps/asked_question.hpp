#pragma once

// Questions of bodies with the demand there is for each: who asks, since when, and how long it has
// waited for its answer. Knows neither the store nor how it is worded.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/period.hpp"
#include "base/result.hpp"
#include "learning/gaps/question_voice.hpp"
#include "missions/directory.hpp"

namespace commonweal::learning {

// A question is late when it has waited for longer. The number is ours.
inline constexpr std::int64_t kAnswerDays = 90;

struct AskedQuestion {
  const missions::Question* question;
  std::vector<const QuestionVoice*> voices = {};  // Of further bodies that ask it; by day.
  base::Date asked_on;
  std::optional<base::Date> answered_on;
  std::int64_t days = 0;  // From when it was asked until it was answered, or until today.

  std::size_t bodies() const { return 1 + voices.size(); }
  bool is_open() const { return question->state == missions::QuestionState::open; }
  bool is_late() const;  // It waits, or waited, for too long.
};

// Nobody asked it: we worded it, to show how it works.
bool is_illustrative(const missions::Question& question);
// The question without the word that says so.
std::string question_text(const missions::Question& question);

// Whether it is about a service, or serves a mission: by itself or by its intervention.
bool is_about_service(const missions::Directory& directory, const missions::Question& question,
                      std::string_view service);
bool is_about_mission(const missions::Directory& directory, const missions::Question& question,
                      std::string_view mission);

// Which questions a reader asks for. Empty, and none: all.
struct QuestionChoice {
  std::optional<missions::QuestionState> state;
  std::string service;  // Codes, as the two below.
  std::string mission;
  std::string intervention;
  std::string outcome;  // In words.

  bool is_all() const;
};
bool fits(const missions::Directory& directory, const AskedQuestion& asked,
          const QuestionChoice& choice);

// Questions point into the directory, voices into what this holds.
class AskedQuestions {
 public:
  AskedQuestions(const missions::Directory& directory, std::vector<QuestionVoice> voices,
                 base::Date today);
  AskedQuestions(const AskedQuestions&) = delete;
  AskedQuestions& operator=(const AskedQuestions&) = delete;
  AskedQuestions(AskedQuestions&&) = default;
  AskedQuestions& operator=(AskedQuestions&&) = default;

  // The open ones first, those that most bodies ask at the top; of as many, the longest waiting.
  const std::vector<AskedQuestion>& all() const { return all_; }
  const AskedQuestion* find(std::string_view code) const;
  // Not found, with the sentence for the asker.
  base::Result<const AskedQuestion*> question(std::string_view code) const;
  // Of a body about a question, whatever its state; null if there is none.
  const QuestionVoice* voice_of(std::string_view question, std::string_view body) const;

 private:
  std::vector<QuestionVoice> voices_;
  std::vector<AskedQuestion> all_;
};

}  // namespace commonweal::learning
