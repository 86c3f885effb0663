#pragma once

// The minimum detectable effect of a comparison of two arms: the least true effect that a two-sided
// test would find as often as asked (Bloom 1995, Evaluation Review 19; for clusters Bloom 2005,
// chapter 4, and Dong and Maynard 2013, Journal of Research on Educational Effectiveness 6). It
// holds for a trial, and for a comparison group as good as one; bias is not in it.

#include <string_view>

#include "base/result.hpp"

namespace commonweal::methods {

inline constexpr std::string_view kMinimumEffectVersion = "minimum effect 1";

// What is randomised or compared: people, or clusters of people of one size.
struct ArmSizes {
  double treated;  // People, or clusters.
  double control;
  double cluster_size = 1;  // People in a cluster.
  double icc = 0;           // Intraclass correlation: the share of the variance between clusters.
};

struct PowerQuestion {
  ArmSizes arms;
  double confidence = 0.95;      // Of the two-sided test.
  double power = 0.8;            // How often the effect is to be found.
  double explained_between = 0;  // Shares of the variance that covariates explain: between
  double explained_within = 0;   // clusters, and within them. Without clusters the latter counts.
  double covariates = 0;         // How many of them are of clusters.
};

struct MinimumEffect {
  double effect;          // In standard deviations of the outcome between people.
  double standard_error;  // The same.
  double multiplier;      // Of the error: 2.8 where there are many.
  double degrees;         // Of Student's t.
  double design_effect;   // By how much clusters make the variance greater.
};

// Fails, naming each, where an arm has fewer than 2, a share is not one, or no degrees are left.
base::Result<MinimumEffect> minimum_effect(const PowerQuestion& question);

// How often an effect of this size would be found. By the same approximation.
base::Result<double> power_for(const PowerQuestion& question, double effect);

// For an outcome that people have or not. Normal approximation with pooled variance under no effect
// (Fleiss, Levin and Paik 2003, equation 4.13, without correction for continuity). With clusters,
// variances times the design effect, and Student's t with their degrees as for means.
struct MinimumShares {
  double
      fallen;    // The highest share below the baseline that would be told from it; 0 at the least.
  double risen;  // The lowest share above it; 1 at the most.
  bool can_fall;  // Whether a fall that large can be: the share cannot be below 0.
  bool can_rise;
  double design_effect;
};
base::Result<MinimumShares> minimum_shares(const PowerQuestion& question, double baseline);

}  // namespace commonweal::methods
