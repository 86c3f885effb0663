#pragma once

// One scheme applied to one study or one effect: who it is of, the answers given, and when. Its
// level and reasons are computed from the answers, never typed (judge()). Who appraised is in the
// audit.

#include <optional>
#include <string>
#include <string_view>

#include "learning/quality/judgement.hpp"
#include "learning/quality/scheme.hpp"
#include "missions/record.hpp"

namespace commonweal::learning {

struct Appraisal {
  std::string code;
  std::optional<std::string> study;   // Its code. Either this ...
  std::optional<std::string> effect;  // ... or this.
  SchemeCode scheme;
  Answers answers;
  std::string appraised_on;  // A day: "2026-11-23".
  std::string note;          // May be empty. Says where the answers rest, or that they are ours.

  Judgement judgement() const { return judge(answers); }

  // None if a field does not make sense; the problems say which.
  static std::optional<Appraisal> make(const missions::Record& record,
                                       const missions::PlaceOf& place, base::Problems& problems);
};

const missions::RecordTable& appraisal_table();

// What make() makes the same appraisal of.
missions::Record record_of(const Appraisal& appraisal);

}  // namespace commonweal::learning
