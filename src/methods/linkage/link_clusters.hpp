#pragma once

// Who is one person: records joined by pairs at a threshold, however far down a chain.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "methods/linkage/link_fit.hpp"

namespace commonweal::methods {

// By record, the earliest record of its cluster.
std::vector<std::uint32_t> link_clusters(std::size_t records, const std::vector<ScoredPair>& pairs,
                                         double threshold);

// The weight from which on pairs are taken, found without labels: where the expected F1 of the
// pairs taken is greatest, if probabilities are right.
double proposed_threshold(const ScoredPairs& scored);

// The pairs from the threshold on, the heaviest first, of which no record stands in two.
std::vector<ScoredPair> one_to_one(std::vector<ScoredPair> pairs, double threshold,
                                   std::size_t records);

struct LinkQuality {
  double precision;
  double recall;
  double f1;
};

// Over the pairs that clusters imply, against whom each record really is.
LinkQuality link_quality(const std::vector<std::uint32_t>& clusters,
                         const std::vector<std::uint32_t>& truth);

}  // namespace commonweal::methods
