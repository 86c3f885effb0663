#pragma once

// How sure coefficients are where effects of a cluster are not independent and nobody knows how
// they go together: from the spread of clusters, not from a model of it (Hedges, Tipton and Johnson
// 2010). With few clusters that spread is too small; CR2 corrects it so that it is right on average
// where the model is, and Satterthwaite's degrees of freedom say how little it is known
// (Tipton 2015; Pustejovsky and Tipton 2018; R's clubSandwich).

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "methods/distributions/limits.hpp"
#include "methods/meta/clusters.hpp"
#include "methods/meta/effects.hpp"
#include "methods/meta/model_matrix.hpp"
#include "methods/meta/nested_fit.hpp"

namespace commonweal::methods {

enum class ClusterCorrection {
  cr1,  // Scaled by clusters over clusters less 1.
  cr2,  // Right on average where the working model is right.
};

struct RobustQuestion {
  ClusterCorrection correction = ClusterCorrection::cr2;
  double confidence = 0.95;
};

struct RobustCoefficient {
  std::string name;
  double estimate;
  double standard_error;
  double statistic;
  double degrees;  // Satterthwaite's; below 4, the p is not to be trusted.
  double p;
  Limits limits;
};

// The coefficients, the mean first, under a working model: tau2 of pool or meta_regression as
// `within`, or both variances of three_level. Fails where clusters are not as many as effects,
// where there are fewer than two, or where the moderators cannot be told apart.
base::Result<std::vector<RobustCoefficient>> cluster_robust(
    const Effects& effects, const Clusters& clusters, const NestedVariances& working,
    const RobustQuestion& question = {}, std::span<const Moderator> moderators = {});

}  // namespace commonweal::methods
