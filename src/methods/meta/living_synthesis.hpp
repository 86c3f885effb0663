#pragma once

// A synthesis that a further study is added to. The fixed effect, Q and the moments' variance
// between studies (DerSimonian and Laird) come from four sums, which a study changes by itself:
// they are exact without going through the others again (West 1979; merging, Chan and others 1979).
// The random effect of those is one pass over the studies, for its weights all change. Other
// estimators have no such sums and are fitted anew by pool().

#include <optional>
#include <vector>

#include "base/result.hpp"
#include "methods/meta/pool.hpp"

namespace commonweal::methods {

// The state: plain sums.
struct FixedSums {
  std::size_t studies = 0;
  double weights = 0;  // Sum of w = 1 / variance.
  double squared_weights = 0;
  double mean = 0;
  double q = 0;

  void add(const StudyEffect& study);
  void merge(const FixedSums& others);
};

// From the sums alone. Require a study in them.
Pooled fixed_effect(const FixedSums& sums, double confidence = 0.95);
double dersimonian_laird_tau2(const FixedSums& sums);

// What a study, or another question, did to the answer.
struct PooledChange {
  double estimate;   // After less before.
  double in_errors;  // The same in standard errors of before.
  double width;      // Of the limits: after over before; below 1 where it is surer.
  double tau2;       // After less before.
  double i2;
  double q;
  bool effect_appeared;  // The limits held 0 before and do not now.
  bool effect_vanished;  // The other way round.
  bool effect_turned;    // The estimate lies on the other side of 0.
};

PooledChange change_between(const Pooled& before, const Pooled& after);

class LivingSynthesis {
 public:
  // Of studies that there are already.
  explicit LivingSynthesis(Effects studies);

  // What the answers were, are, and what changed.
  struct Update {
    Pooled fixed;
    Pooled random;
    PooledChange fixed_change;
    PooledChange random_change;
  };

  // Fails where the study's effect is not one, as Effects::make does, and leaves all as it was.
  base::Result<Update> add(StudyEffect study);

  const Effects& studies() const { return studies_; }
  const FixedSums& sums() const { return sums_; }
  const Pooled& fixed() const { return fixed_; }
  const Pooled& random() const { return random_; }  // DerSimonian and Laird, normal limits.

 private:
  Effects studies_;
  FixedSums sums_;
  Pooled fixed_;
  Pooled random_;
};

}  // namespace commonweal::methods
