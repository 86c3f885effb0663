#include "methods/opinion/weighted_means.hpp"

#include <algorithm>
#include <limits>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

constexpr auto kNone = std::numeric_limits<std::uint32_t>::max();

std::vector<std::array<double, 2>> first_places(std::span<const WeightedPoint> points,
                                                std::size_t k) {
  std::vector<std::array<double, 2>> places;
  for (const auto& point : points) {
    if (places.size() == k) break;
    if (std::ranges::find(places, point.at) == places.end()) places.push_back(point.at);
  }
  return places;
}

std::uint32_t nearest(const std::array<double, 2>& at,
                      const std::vector<std::array<double, 2>>& means) {
  std::uint32_t best = 0;
  double least = std::numeric_limits<double>::infinity();
  for (std::uint32_t i = 0; i < means.size(); ++i) {
    const double distance = squared_distance(at, means[i]);
    if (distance < least) {
      least = distance;
      best = i;
    }
  }
  return best;
}

bool gather(std::span<const WeightedPoint> points, WeightedMeans& found) {
  bool moved = false;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const auto cluster = nearest(points[i].at, found.means);
    moved |= cluster != found.cluster_of[i];
    found.cluster_of[i] = cluster;
  }
  return moved;
}

// Clusters without points go, and those behind them move up.
void take_means(std::span<const WeightedPoint> points, WeightedMeans& found) {
  std::vector<std::array<double, 2>> sums(found.means.size(), {0, 0});
  std::vector<double> weights(found.means.size(), 0);
  for (std::size_t i = 0; i < points.size(); ++i) {
    const auto cluster = found.cluster_of[i];
    for (std::size_t d = 0; d < 2; ++d) sums[cluster][d] += points[i].weight * points[i].at[d];
    weights[cluster] += points[i].weight;
  }
  std::vector<std::uint32_t> now(found.means.size(), kNone);
  found.means.clear();
  for (std::size_t i = 0; i < sums.size(); ++i) {
    if (!(weights[i] > 0)) continue;
    now[i] = static_cast<std::uint32_t>(found.means.size());
    found.means.push_back({sums[i][0] / weights[i], sums[i][1] / weights[i]});
  }
  for (auto& cluster : found.cluster_of) cluster = now[cluster];
}

}  // namespace

double squared_distance(const std::array<double, 2>& a, const std::array<double, 2>& b) {
  const double x = a[0] - b[0];
  const double y = a[1] - b[1];
  return x * x + y * y;
}

WeightedMeans weighted_means(std::span<const WeightedPoint> points, std::size_t k,
                             std::size_t rounds) {
  CW_CHECK(!points.empty() && k > 0);
  WeightedMeans found{.means = first_places(points, k),
                      .cluster_of = std::vector<std::uint32_t>(points.size(), kNone)};
  for (std::size_t round = 0; round < std::max<std::size_t>(rounds, 1); ++round) {
    if (!gather(points, found)) break;
    take_means(points, found);
  }
  return found;
}

}  // namespace commonweal::methods
