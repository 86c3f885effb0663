#pragma once

// k-means of weighted points in the plane (Lloyd 1982), without chance: the first means are the
// first k distinct points in their order, as Polis starts, so that the same points always come to
// the same clusters, and points that are added at the end disturb little.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace commonweal::methods {

struct WeightedPoint {
  std::array<double, 2> at;
  double weight;  // Above 0.
};

struct WeightedMeans {
  std::vector<std::array<double, 2>> means;
  std::vector<std::uint32_t> cluster_of;  // One a point.
};

// At most `rounds` of gathering. Fewer than k means where the points have fewer places; a cluster
// that loses all its points is left out. The nearest mean wins; of two as near, the first. Requires
// points, and k above 0.
WeightedMeans weighted_means(std::span<const WeightedPoint> points, std::size_t k,
                             std::size_t rounds);

double squared_distance(const std::array<double, 2>& a, const std::array<double, 2>& b);

}  // namespace commonweal::methods
