#pragma once

// What a body wants to know of what works, and the answer once there is one: what is known, how
// surely, and what it means for doing it.

#include <optional>
#include <string>
#include <string_view>

#include "base/number_text.hpp"
#include "base/result.hpp"
#include "missions/record.hpp"

namespace commonweal::missions {

enum class QuestionState { open, answered, withdrawn };

std::string_view code_word(QuestionState state);
base::Result<QuestionState> question_state_named(base::Field field);

struct Question {
  std::string code;
  std::string text;
  std::string asked_by;                // The code of a body.
  std::string asked_on;                // A day.
  std::optional<std::string> service;  // A code, as the two below.
  std::optional<std::string> mission;
  std::optional<std::string> intervention;
  std::string outcome;  // In words; may be empty.
  QuestionState state;
  std::string known;  // The answer, in three parts; empty while it is open.
  std::string certainty;
  std::string practice;
  std::string answered_on;  // A day.
  std::string answered_by;  // Which centre or office, in words.

  // None if a field does not make sense; the problems say which.
  static std::optional<Question> make(const Record& record, const PlaceOf& place,
                                      base::Problems& problems);
};

}  // namespace commonweal::missions
