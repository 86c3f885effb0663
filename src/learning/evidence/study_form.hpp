#pragma once

// A study as somebody typed it into a form, and the record that it makes. Knows nothing of pages.

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "learning/evidence/study_effect.hpp"

namespace commonweal::learning {

// By the names of the columns that a form asks for.
struct StudyText {
  std::vector<NamedValue> values;
  EffectText effect;

  std::string value(std::string_view column) const;  // Empty where nothing was typed.
};

// The columns that are typed as they stand; the effect is asked for in other words.
const std::vector<std::string_view>& typed_columns();

// What a form shows of a study that is held.
StudyText study_text(const Study& study);

// Fails with every problem, each with its field's name as its place. `before` is the study that is
// changed: where the figures of its effect were left as they were shown, the effect stays to the
// last digit. The record has no code where there was none before.
base::Result<missions::Record> record_in(const StudyText& text, const Study* before);

}  // namespace commonweal::learning
