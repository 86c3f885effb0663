#pragma once

// Variances of many bodies, each from few figures: what all of them say is a prior for each. Smyth
// (2004), "Linear models and empirical Bayes methods for assessing differential expression",
// Statistical Applications in Genetics and Molecular Biology 3, section 6.2: variances are scaled
// inverse chi-square about s0^2 with d0 degrees of freedom, both found by the moments of ln s^2.

#include <span>

namespace commonweal::methods {

struct OwnVariance {
  double variance;  // From 0.
  double degrees;   // Above 0.
};

struct VariancePrior {
  double variance;
  double degrees;  // Infinite where the variances differ by no more than chance; 0 without a prior.

  // What a body's own figures and the prior come to, with the degrees of freedom of both.
  OwnVariance posterior(const OwnVariance& own) const;
};

// A variance of 0 says nothing of the spread of variances and is left out. With fewer than three
// others there is no prior.
VariancePrior variance_prior(std::span<const OwnVariance> variances);

}  // namespace commonweal::methods
