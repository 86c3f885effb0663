#pragma once

// What was typed of an effect, in one of the forms in which papers report them.

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "learning/evidence/study.hpp"

namespace commonweal::learning {

enum class EffectForm { none, estimate, limits, counts, means };

std::string_view code_word(EffectForm form);  // "counts"
base::Result<EffectForm> effect_form_named(base::Field field);

// What was typed, by the names of the fields that a form asks for. Ratios are typed as ratios and
// correlations as correlations; only their standard errors stand on the scale that is pooled.
struct EffectText {
  EffectForm form = EffectForm::none;
  std::string measure;
  std::vector<NamedValue> values;

  std::string value(std::string_view name) const;  // Empty where nothing was typed.
};

// The fields of a form, in order: ai, bi, ci, di for counts.
std::vector<std::string_view> fields_of(EffectForm form);

// What a form shows of a study: the figures that its effect was worked out from, or the effect.
EffectText effect_text(const Study& study);

}  // namespace commonweal::learning
