#pragma once

// From effect to units: how far a metric moves when so many people are reached by what studies
// found to work, step by step, and how sure that is. A risk ratio, say: reach x baseline risk x (RR
// - 1), less those who would have changed anyway and those who drop out. Formulas, sources and when
// it misleads: docs/methods/effect-to-units.md.
//
// A change is signed as the metric is: below zero it falls. Inputs are taken as independent of each
// other. Knows nothing of when the change comes (effect_course.hpp) nor of other interventions for
// the same people (overlap.hpp).

#include <optional>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "methods/distributions/limits.hpp"
#include "methods/effect_units/effect_question.hpp"

namespace commonweal::methods {

inline constexpr std::string_view kEffectUnitsVersion = "effect-to-units 1";

// What a step of the arithmetic does. The order is that of the steps; an effect that needs no
// baseline has no such step, nor one without a standard deviation.
enum class EffectStepKind {
  effect,            // As studies state it.
  baseline,          // What it would be without.
  metric_sd,         //
  each_person,       // The change for each person reached.
  deadweight,        // Less what would have happened anyway.
  drop_out,          // Less those who do not complete.
  transportability,  // As far as the effect is expected here.
  reach,             // Times people.
  per_unit,          // In the metric's unit.
};

struct EffectStep {
  EffectStepKind kind;
  double value;                          // What the step brings in; of each_person the change.
  std::optional<double> standard_error;  // Of that value.
  bool is_given;                         // Not given: value is what changes nothing.
  std::optional<double> change;          // After this step; none before each_person.
  std::optional<double> variance_share;  // See EffectUnits::spread; none where it is exact.
};

// What the draws say.
struct EffectSpread {
  // None where Student's t on the log scale leaves none: then there is a middle but no mean.
  std::optional<double> mean;
  std::optional<double> standard_deviation;
  double median;
  Limits within_50;
  Limits within_80;
  Limits within_95;
  std::optional<double> better;  // The share of draws on the better side; none where neither is.
  double falls;                  // The share of draws below 0.
};

// The same without drawing, each held against the other by the tests: exact for products of
// independent quantities (Goodman 1960), or by the delta method where it is no product.
struct ClosedForm {
  double mean;
  double standard_deviation;
  bool is_exact;
};

struct EffectUnits {
  EffectUnitsQuestion question;
  double reach;         // That counts: what was asked, or the eligible people if they are fewer.
  double change_each;   // For each person reached, in the metric's unit.
  double change;        // Of the metric, with every input at its own value.
  bool risk_is_capped;  // The ratio would take the risk past 1: it is taken as 1.
  std::vector<EffectStep> steps;

  // All below only where the effect has a standard error: an interval from the factors alone would
  // look far too sure. Steps then say how much of the variance would go if their input were
  // known exactly (by the squared width of the middle 80% where there is no variance); with
  // products the shares add up to more than 1.
  std::optional<EffectSpread> spread;
  std::optional<ClosedForm> closed_form;  // None where moments do not exist.
  double capped_share = 0;                // Of draws in which the risk was taken as 1.
  std::vector<double> draws;              // For each person reached, in the metric's unit.

  bool is_capped_by_eligible() const { return reach < question.reach; }
};

// Fails, naming effect, reach, eligible, baseline, metric_sd, deadweight, drop_out,
// transportability, per_unit or draws, for what is needed and missing or cannot be.
base::Result<EffectUnits> effect_in_units(const EffectUnitsQuestion& question);

// The spread of so many times the draws.
EffectSpread spread_of(std::vector<double> draws, Better better, bool has_moments);

}  // namespace commonweal::methods
