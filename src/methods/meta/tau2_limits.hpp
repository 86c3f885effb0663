#pragma once

// How surely the variance between studies is known: mostly not at all. With ten studies its limits
// span a factor of ten and more, and I2 and H2 with it.

#include <span>

#include "base/result.hpp"
#include "methods/distributions/limits.hpp"
#include "methods/meta/effects.hpp"
#include "methods/meta/model_matrix.hpp"
#include "methods/meta/pool_question.hpp"

namespace commonweal::methods {

struct HeterogeneityLimits {
  Limits tau2;
  Limits i2;  // Shares of 1.
  Limits h2;
  // The effects lie closer than chance makes them at any tau2: no value is in keeping with them at
  // this confidence. Both limits are 0 then.
  bool is_empty = false;
};

// The Q-profile of Viechtbauer (2007), Statistics in Medicine 26: exact for normal effects with
// known variances, whichever way tau2 itself is estimated. Fails where no degree of freedom is
// left, or the confidence is not between 0 and 1.
base::Result<HeterogeneityLimits> q_profile_limits(const Effects& effects,
                                                   std::span<const Moderator> moderators = {},
                                                   double confidence = 0.95);

// Where the profile of the (restricted) likelihood lies within chi-square of its top (Hardy and
// Thompson 1996): good with many studies. For PoolMethod::reml and ml; fails for others.
base::Result<HeterogeneityLimits> likelihood_limits(const Effects& effects, PoolMethod method,
                                                    std::span<const Moderator> moderators = {},
                                                    double confidence = 0.95);

}  // namespace commonweal::methods
