#pragma once

// The uncertain numbers that a bid's outcomes are products of: the effect on one person, what share
// of the reach is delivered, what a cost comes to, what a unit is worth. Each is drawn once from a
// stream of its own and used wherever it stands (common random numbers). Distributions and why:
// docs/methods/appraisal.md, decision 31.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "methods/appraisal/draw_spread.hpp"
#include "methods/effect_units/effect_question.hpp"
#include "methods/effect_units/product_moments.hpp"

namespace commonweal::methods {

struct DrawPlan {
  std::size_t draws = 10'000;
  std::uint64_t seed = 1;
};

struct Factor {
  std::vector<double> draws;
  Moments moments;    // Of the distribution: what the closed form is made from.
  DrawSpread spread;  // Of the draws.
  // Factors of one stream that are the same deviate at another width; see spread_factor.
  std::uint64_t stream = 0;
  double log_sd = 0;
};

// Of mean 1 and that standard deviation, log-normal: what is delivered or spent is never below 0.
// Those of one name move together, whatever their widths. Requires a spread above 0.
Factor spread_factor(const DrawPlan& plan, std::string_view name, double spread);

// A central value with the limits that its source gives.
struct ValueRange {
  double low;
  double central;
  double high;
};

// Whether low < central < high, so that there is something to draw.
bool is_uncertain(const ValueRange& range);

// Within the limits, with the central value as its mean: a beta distribution stretched over them
// whose two shapes add up to 6, as those of PERT do. Requires is_uncertain.
Factor range_factor(const DrawPlan& plan, std::string_view name, const ValueRange& range);
Moments moments_of(const ValueRange& range);

// Normal, of mean 0 and standard deviation 1.
Factor normal_factor(const DrawPlan& plan, std::string_view name);

// What the effect changes for one person reached, in the question's units; its stream is the
// question's, its draws and seed are the plan's. An effect without a standard error is a point.
// Requires a question without problems (effect_check.hpp).
Factor effect_factor(const DrawPlan& plan, EffectUnitsQuestion question);

}  // namespace commonweal::methods
