#pragma once

// The arithmetic from effect to units, as rows for readers: what each step is called, its number,
// how sure it is and where it comes from.

#include <string>
#include <vector>

#include "missions/effect_change.hpp"

namespace commonweal::missions {

struct ChangeRow {
  std::string code;    // Of the step, for programs: "drop-out".
  std::string step;    // "Drop out"
  std::string value;   // "20%", or "none" where nothing is held.
  std::string change;  // After this step; may be empty.
  std::string source;
  std::string share;  // Of the variance, "93%"; empty where the step is exact.
};

// Requires units.
std::vector<ChangeRow> change_rows(const EffectChange& change);

std::string_view code_word(methods::EffectStepKind kind);

// Where the number of a step comes from; that none is held, where it is assumed.
std::string source_words(const EffectChange& change, const methods::EffectStep& step);

}  // namespace commonweal::missions
