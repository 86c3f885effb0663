#pragma once

// A metric passed down to a body: what the body is asked to answer for, and who asks it.

#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "missions/record.hpp"

namespace commonweal::missions {

enum class AskState { asked, withdrawn };

std::string_view code_word(AskState state);

struct Ask {
  std::string code;
  std::string metric;    // Its code.
  std::string body;      // The code of the body that is asked.
  std::string asked_by;  // The code of the body that asks.
  std::optional<std::string> target;
  std::string words;  // What is asked, beyond the metric; may be empty.
  AskState state;

  // None if a field does not make sense; the problems say which.
  static std::optional<Ask> make(const Record& record, const PlaceOf& place,
                                 base::Problems& problems);
};

}  // namespace commonweal::missions
