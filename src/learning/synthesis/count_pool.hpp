#pragma once

// A pool of the counts behind effects, where every study holds them as ai, bi, ci and di: after
// Mantel and Haenszel, or Peto. Knows no samples that are shared.

#include <vector>

#include "base/result.hpp"
#include "learning/evidence/pool_options.hpp"
#include "learning/evidence/study.hpp"
#include "methods/meta/pool.hpp"

namespace commonweal::learning {

// Fails, saying why, where a study holds no counts or the measure is not one that they give.
base::Result<methods::Pooled> pool_of_counts(const std::vector<Study>& studies,
                                             missions::EffectMeasure measure, TablePooling by);

}  // namespace commonweal::learning
