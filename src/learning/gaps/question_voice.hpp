#pragma once

// "We ask that too": a further body that wants to know what another asked. So demand is counted
// without the question being asked twice.

#include <optional>
#include <string>
#include <string_view>

#include "base/number_text.hpp"
#include "base/result.hpp"
#include "missions/record.hpp"

namespace commonweal::learning {

enum class VoiceState { asks, withdrawn };

std::string_view code_word(VoiceState state);
base::Result<VoiceState> voice_state_named(base::Field field);

struct QuestionVoice {
  std::string code;
  std::string question;  // Its code.
  std::string body;      // Its code.
  std::string asked_on;  // A day.
  std::string words;     // Why it matters to them; may be empty.
  VoiceState state;

  // None if a field does not make sense; the problems say which.
  static std::optional<QuestionVoice> make(const missions::Record& record,
                                           const missions::PlaceOf& place,
                                           base::Problems& problems);
};

const missions::RecordTable& voice_table();

// What make() makes the same voice of.
missions::Record record_of(const QuestionVoice& voice);

}  // namespace commonweal::learning
