#pragma once

// An effect worked out from what a study reports, as somebody typed it: an estimate with its
// standard error or its limits, counts of a two by two table, or two means. Shows its working.
// Knows nothing of forms and of who typed it.

#include <optional>
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

// What a form shows of a study: the figures that its effect was worked out from, or the effect.
EffectText effect_text(const Study& study);

}  // namespace commonweal::learning
