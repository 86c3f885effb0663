#pragma once

// Effects with their variances from what studies report, by the formulas that R's metafor takes by
// default; sources: docs/methods/effect-sizes.md. Positive is more in the treated arm. Ratios are
// natural logarithms. Does not pool, and does not know whether more is better.

#include <cstddef>
#include <span>
#include <vector>

#include "base/result.hpp"
#include "methods/meta/effects.hpp"
#include "methods/meta/raw_study.hpp"
#include "methods/meta/zero_cells.hpp"

namespace commonweal::methods {

enum class RiskMeasure { odds_ratio, risk_ratio, risk_difference };

// How a reported estimate stands: ratios go by their logarithms.
enum class ReportedScale { ratio, difference };

struct EffectSizes {
  std::vector<StudyEffect> studies;  // Those with an effect: for Effects::make.
  std::vector<std::size_t> places;   // Of each among the studies given.
  ZeroCellReport zeros;
};

// All fail, naming each study by its label or its number from 1, where a count is negative, an arm
// is empty, or a number is not finite.
base::Result<EffectSizes> effect_sizes(std::span<const TwoByTwo> studies, RiskMeasure measure,
                                       const ZeroCellRule& rule = {});

// The rate in the treated arm over that in the control.
base::Result<EffectSizes> rate_ratios(std::span<const PersonTime> studies,
                                      const ZeroCellRule& rule = {});

// Hedges' g: the difference of means in standard deviations (pooled), with the exact correction for
// small samples. Needs 2 people in each arm and 4 in all.
base::Result<EffectSizes> standardised_differences(std::span<const TwoMeans> studies);

// In the unit of what was measured; the arms may spread differently.
base::Result<EffectSizes> mean_differences(std::span<const TwoMeans> studies);

// Fisher's z of correlations: half of log((1 + r) / (1 - r)). Needs 4 people and -1 < r < 1.
base::Result<EffectSizes> fisher_z(std::span<const CorrelationStudy> studies);

// From limits of the given confidence, taken as normal. Fails where the estimate does not lie
// between its limits or a ratio is not above 0.
base::Result<EffectSizes> from_limits(std::span<const ReportedEstimate> studies,
                                      ReportedScale scale, double confidence = 0.95);

}  // namespace commonweal::methods
