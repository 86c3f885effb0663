#pragma once

// The studies held of an intervention and an outcome, pooled: which are in and which are not and
// why, what they come to, how much they differ, and how sure all that is. Studies in different
// measures are never mixed: one is pooled and the others are listed. Knows no database and no page;
// what it means is in synthesis_words.hpp, further looks at it in synthesis_looks.hpp.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "learning/evidence/study.hpp"
#include "learning/synthesis/pool_choice.hpp"
#include "learning/synthesis/pooled_study.hpp"
#include "methods/meta/bayes_pool.hpp"
#include "methods/meta/cluster_robust.hpp"
#include "methods/meta/pool.hpp"
#include "methods/meta/tau2_limits.hpp"
#include "methods/meta/three_level.hpp"

namespace commonweal::learning {

// What could be pooled, and from how many studies.
struct Poolable {
  std::string name;  // An outcome, or the word of a measure.
  std::size_t studies;
};

// Samples from which more than one effect comes.
struct SharedSamples {
  std::size_t clusters = 0;  // In all; a study that names none is one of its own.
  std::size_t shared = 0;    // With more than one effect.
  std::size_t effects = 0;   // In these.
};

// The answer that is stated first, with effects of one sample taken as the choice says.
struct Headline {
  double estimate;
  double standard_error;
  methods::Limits limits;
  std::optional<double> degrees;  // Of Student's t; none where it is normal.
  double p;
  std::optional<methods::PredictionInterval> prediction;
  Dependence dependence;  // Never automatic.
};

struct Synthesis {
  std::string intervention;  // Its code.
  PoolChoice choice;         // With the outcome and the measure that it came to.
  std::vector<Poolable> outcomes;
  std::vector<Poolable> measures;  // Of the outcome.
  std::optional<missions::EffectMeasure> measure;
  std::vector<Study> studies;  // Those pooled, by year and then code.
  std::vector<LeftOutStudy> left_out;

  std::string refusal;  // Why there is no answer; empty where there is one.
  std::optional<methods::Effects> effects;
  std::optional<methods::Pooled> pooled;  // Each effect taken by itself, or the counts added up.
  std::optional<Headline> headline;
  std::optional<methods::HeterogeneityLimits> spread;  // From two studies.
  std::optional<methods::BayesPooled> bayes;           // For fewer than five studies.
  SharedSamples samples;
  std::optional<methods::RobustCoefficient> robust;  // Where samples are shared.
  std::optional<methods::ThreeLevel> levels;         // Where the choice asks for them.

  bool has_answer() const { return headline.has_value(); }
};

// Fewer studies than these have the Bayesian answer beside theirs.
inline constexpr std::size_t kFewStudies = 5;

// Of the studies of one intervention, in any state. Not found where the outcome or the measure that
// was asked for is not among them. No study at all is a synthesis without an answer.
base::Result<Synthesis> synthesise(std::string intervention, std::vector<Study> held,
                                   const PoolChoice& choice);

// The choice with the outcome and the measure that it comes to; fails where synthesise does for
// them.
base::Result<PoolChoice> choice_among(const std::vector<Study>& held, PoolChoice choice);

// The shares of the studies in the answer, by the model that it is of. Requires an answer.
const std::vector<double>& weights_of(const Synthesis& synthesis);

// What the answer depends on, by code, as a file: its SHA-256 is the digest of the inputs.
//   study,measure,effect,standard_error,cluster
std::string inputs_text(const Synthesis& synthesis);

}  // namespace commonweal::learning
