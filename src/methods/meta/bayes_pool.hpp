#pragma once

// A Bayesian mean of few studies: effects normal around a mean mu with standard deviation tau, flat
// before the data for mu and half-normal for tau, so that few studies neither make tau 0 nor let it
// run away (Röver 2020, and R's bayesmeta). By quadrature over tau alone, everything else being
// normal given tau: no chance, no chains, the same bits each time.

#include <string>
#include <vector>

#include "base/result.hpp"
#include "methods/distributions/limits.hpp"
#include "methods/meta/effects.hpp"

namespace commonweal::methods {

struct BayesQuestion {
  double tau_scale = 0.5;  // Of the half-normal prior, in the measure of the effects; its median
                           // is 0.674 times this.
  double share = 0.95;     // Of the posterior within the limits, the rest on both sides alike.
};

struct Posterior {
  double mean;
  double standard_deviation;
  double median;
  Limits limits;
};

struct StudyPosterior {
  std::string label;
  Posterior effect;  // Of the study's own true effect, drawn to the mean.
};

struct BayesPooled {
  Posterior mu;
  Posterior tau;
  Posterior prediction;         // The effect of a further study.
  double share_above_none = 0;  // That mu is above 0.
  std::vector<StudyPosterior> studies;
};

// Fails where the scale is not above 0 or the share not between 0 and 1. One study will do, and
// says little.
base::Result<BayesPooled> bayes_pool(const Effects& effects, const BayesQuestion& question = {});

}  // namespace commonweal::methods
