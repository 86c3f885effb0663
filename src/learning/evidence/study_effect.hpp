#pragma once

// An effect worked out from what a study reports, as somebody typed it: an estimate with its
// standard error or its limits, counts of a two by two table, or two means. Shows its working.
// Knows nothing of forms and of who typed it.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "learning/evidence/effect_text.hpp"

namespace commonweal::learning {

struct WorkedEffect {
  std::optional<missions::EffectMeasure> measure;
  std::optional<double> effect;  // On the scale that is pooled, as the standard error.
  std::optional<double> standard_error;
  std::vector<NamedValue> reported;
  std::optional<std::int64_t> people;  // Where the figures say how many.
  std::vector<std::string> working;    // Sentences.
};

// Every problem has the field's name as its place.
base::Result<WorkedEffect> worked_effect(const EffectText& text);

}  // namespace commonweal::learning
