#pragma once

// What is asked when the effect that studies found is turned into a change of a metric: the effect
// on the scale of the studies, and all that stands between it and the metric. Knows no metric by
// name and not where a number comes from.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace commonweal::methods {

// How studies state an effect. Ratios are taken on the log scale, on which they are pooled.
enum class EffectScale {
  risk_ratio,
  odds_ratio,
  rate_ratio,
  hazard_ratio,
  risk_difference,
  standardised_difference,  // In standard deviations of the metric.
  difference,               // In the metric's own unit, for each person reached.
  count,                    // Events for each person reached.
  percent_change,           // Of the metric's level, for each person reached.
};

bool is_ratio(EffectScale scale);        // Its estimate is a logarithm.
bool needs_baseline(EffectScale scale);  // What it would be without: a risk, a rate or a level.
bool is_of_risk(EffectScale scale);      // And that baseline is a risk, between 0 and 1.

// A number and how sure it is.
struct Quantity {
  double value;
  std::optional<double> standard_error = {};  // None: taken as exact.
};

// The pooled effect; or that of a new place, whose standard error holds what places differ by.
struct EffectEstimate {
  double value;                               // On the log scale for ratios.
  std::optional<double> standard_error = {};  // None: no interval was published.
  std::optional<double> degrees = {};         // Of Student's t; none where it is normal.
};

enum class Better { higher, lower, neither };

// What an answer's uncertainty can come from. In the order of the steps.
enum class EffectInput {
  effect,
  baseline,
  metric_sd,
  deadweight,
  drop_out,
  transportability,
  per_unit,
};
inline constexpr std::size_t kEffectInputs = 7;

using InputValues = std::array<double, kEffectInputs>;  // By EffectInput.

inline double& at(InputValues& values, EffectInput input) {
  return values[static_cast<std::size_t>(input)];
}
inline double at(const InputValues& values, EffectInput input) {
  return values[static_cast<std::size_t>(input)];
}

struct EffectUnitsQuestion {
  EffectScale scale;
  EffectEstimate effect;
  double reach;                                   // People.
  std::optional<double> eligible = {};            // People: reach counts up to here.
  std::optional<Quantity> baseline = {};          // Without the intervention; see needs_baseline.
  std::optional<Quantity> metric_sd = {};         // Between people; for standardised differences.
  std::optional<Quantity> deadweight = {};        // Share that would have happened anyway.
  std::optional<Quantity> drop_out = {};          // Share of those reached who do not complete.
  std::optional<Quantity> transportability = {};  // Factor of the effect that is expected here.
  std::optional<Quantity> per_unit = {};  // Of the metric, for a change by one in one person.
  Better better = Better::neither;
  std::uint64_t seed = 1;
  std::uint64_t stream = 0;  // Effects with other streams are independent of each other.
  std::size_t draws = 10'000;
};

// The quantity of an input, apart from the effect; none where it was not given.
const std::optional<Quantity>& quantity_of(const EffectUnitsQuestion& question, EffectInput input);

// All inputs at their own values: those not given at what changes nothing.
InputValues values_of(const EffectUnitsQuestion& question);

}  // namespace commonweal::methods
