#pragma once

// How the likelihood changes with each variance: one pass back over what the filter found.
//
// Koopman and Shephard (1992), Exact score for time series models in state space form, Biometrika
// 79; Durbin and Koopman (2012), section 7.3.3. In the diffuse phase the parts without powers of
// the infinite variance carry the score alone.

#include <vector>

#include "methods/series/kalman_filter.hpp"

namespace commonweal::methods {

// For each kind of noise: what the figures show of it, and what the variances lead one to expect.
// Where the two balance, the likelihood is flat.
struct NoiseSums {
  PerNoise shown{};
  PerNoise expected{};

  // The derivative of the log likelihood by a variance, all of them multiplied by `scale`, in units
  // of that scale.
  double score(Noise noise, double scale) const {
    return 0.5 * (of(shown, noise) / scale - of(expected, noise));
  }
};

// Keeps its matrices between calls.
class LikelihoodScore {
 public:
  NoiseSums of_run(const KalmanFilter& filter);

 private:
  void look_back(const KalmanFilter& filter, std::size_t step, NoiseSums& sums);

  std::vector<double> errors_;  // r of the literature, and its variance N.
  Matrix information_;
  std::vector<double> product_;
};

}  // namespace commonweal::methods
