#pragma once

// A common effect from tables, added up over studies before a ratio is taken, so that studies with
// few events and even with none need nothing added: Mantel and Haenszel (1959) and, for rare events
// and arms of like size, Peto (Yusuf and others 1985). Both take one effect for all studies.

#include <span>

#include "base/result.hpp"
#include "methods/meta/effect_size.hpp"
#include "methods/meta/pool.hpp"

namespace commonweal::methods {

struct PooledTables {
  Pooled pooled;  // Normal; ratios as logarithms; weights of all studies given.
  // Studies that count in the test of heterogeneity alone with something added, or not at all.
  ZeroCellReport zeros_in_heterogeneity;
};

// Fail as effect_sizes does; and where the sums leave no ratio, as when no control has an event.
base::Result<PooledTables> mantel_haenszel(std::span<const TwoByTwo> studies, RiskMeasure measure,
                                           double confidence = 0.95);
base::Result<PooledTables> mantel_haenszel(std::span<const PersonTime> studies,
                                           double confidence = 0.95);

// The log odds ratio from events observed and expected. Misleads where arms differ much in size or
// the effect is large.
base::Result<PooledTables> peto(std::span<const TwoByTwo> studies, double confidence = 0.95);

}  // namespace commonweal::methods
