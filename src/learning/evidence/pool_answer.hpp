#pragma once

// What the studies of a table come to, as asked: the answer that the shell's text, JSON and CSV are
// all made from.

#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "learning/evidence/pool_studies.hpp"
#include "methods/meta/bayes_pool.hpp"
#include "methods/meta/egger.hpp"
#include "methods/meta/influence.hpp"
#include "methods/meta/sequences.hpp"
#include "methods/meta/subgroups.hpp"
#include "methods/meta/tau2_limits.hpp"
#include "methods/meta/three_level.hpp"

namespace commonweal::learning {

// Effects that come from clusters, and how sure coefficients are for it.
struct RobustAnswer {
  std::size_t clusters;
  std::vector<methods::RobustCoefficient> coefficients;  // The intercept first.
};

struct PoolAnswer {
  PoolStudies studies;
  // The mean; with moderators, that of studies with the average of each. Where clusters were named
  // its errors and limits are robust; the prediction interval is the model's.
  methods::Pooled pooled;
  double model_standard_error = 0;  // As if effects were independent, given the model.
  std::optional<methods::HeterogeneityLimits> spread;  // None for a fixed effect or three levels.

  std::vector<methods::Coefficient> coefficients;  // With moderators: the intercept first.
  std::vector<double> averages;                    // Of the moderators.
  std::optional<methods::OmnibusTest> moderators;  // None where it would not heed clusters.
  std::optional<double> r2;

  std::optional<methods::ThreeLevel> levels;
  std::optional<RobustAnswer> robust;

  std::optional<methods::Subgroups> subgroups;
  std::vector<methods::PooledPart> leave_one_out;
  std::vector<methods::PooledPart> cumulative;
  std::vector<methods::StudyInfluence> influence;
  std::optional<methods::EggerTest> egger;
  std::optional<methods::BayesPooled> bayes;
};

// Requires options that check() passes and a table with their columns. Fails as pool_studies() and
// the methods do, with places in the table where there are some.
base::Result<PoolAnswer> pool_answer(const RawTable& table, const PoolOptions& options);

}  // namespace commonweal::learning
