#pragma once

// A problem held against the six criteria of a simple one (Head 2022, as Great Government has them
// on its page on simple and complex problems) and against what people do for its own sake (Deci and
// others 1999). Each is answered with a reason. What follows is lever_verdict.hpp's.

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "missions/record.hpp"

namespace commonweal::learning {

enum class LeverAnswer { yes, no, unsure };

std::string_view code_word(LeverAnswer answer);
std::string_view words_of(LeverAnswer answer);
base::Result<LeverAnswer> lever_answer_named(base::Field field);

// A question of the test, under the name of its column.
struct LeverCriterion {
  std::string_view column;
  std::string_view question;
  std::string_view help;
};

inline constexpr std::size_t kSimpleCriteria = 6;  // Yes speaks for a simple problem.
inline constexpr std::size_t kMotives = 3;         // Yes speaks for a task done for its own sake.

// The six, then the three.
std::span<const LeverCriterion, kSimpleCriteria + kMotives> lever_criteria();

struct AnsweredCriterion {
  LeverAnswer answer;
  std::string why;  // May be empty.
};

struct LeverTest {
  std::string code;
  std::string problem;
  std::string body;      // The code of the body that asks.
  std::string asked_on;  // A day.
  std::optional<std::string> metric;
  std::optional<std::string> balancing_metric;
  std::array<AnsweredCriterion, kSimpleCriteria + kMotives> answers;  // As lever_criteria().
  std::optional<std::string> source;
  std::string rows;
  std::string note;

  // None if a field does not make sense; the problems say which.
  static std::optional<LeverTest> make(const missions::Record& record,
                                       const missions::PlaceOf& place, base::Problems& problems);
};

const missions::RecordTable& lever_test_table();

}  // namespace commonweal::learning
