#include "methods/opinion/opinion_groups.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

#include "methods/opinion/weighted_means.hpp"

namespace commonweal::methods {
namespace {

constexpr std::size_t kBaseClusters = 100;
constexpr std::size_t kBaseRounds = 20;
constexpr std::size_t kGroupRounds = 20;
constexpr std::size_t kMostGroups = 5;
constexpr std::size_t kBasePerGroup = 12;

struct Base {
  std::vector<WeightedPoint> points;
  std::vector<std::uint32_t> of;  // One a person in the conversation.
};

Base base_clusters(const std::vector<OpinionPlace>& places, std::span<const std::uint32_t> in) {
  std::vector<WeightedPoint> people;
  people.reserve(in.size());
  for (const auto person : in) people.push_back({places[person], 1});
  auto found = weighted_means(people, kBaseClusters, kBaseRounds);
  Base base{.points = {}, .of = std::move(found.cluster_of)};
  for (const auto& mean : found.means) base.points.push_back({mean, 0});
  for (const auto cluster : base.of) base.points[cluster].weight += 1;
  return base;
}

// The distances of all points to each other, row by row.
std::vector<double> distances(const std::vector<WeightedPoint>& points) {
  std::vector<double> all;
  all.reserve(points.size() * points.size());
  for (const auto& a : points) {
    for (const auto& b : points) all.push_back(std::sqrt(squared_distance(a.at, b.at)));
  }
  return all;
}

// Of one person at a point: how much nearer the own group is than the next. 0 for one alone.
double silhouette_at(std::size_t point, const WeightedMeans& found,
                     const std::vector<WeightedPoint>& points, const std::vector<double>& apart) {
  std::vector<double> sums(found.means.size(), 0);
  std::vector<double> people(found.means.size(), 0);
  for (std::size_t i = 0; i < points.size(); ++i) {
    sums[found.cluster_of[i]] += points[i].weight * apart[point * points.size() + i];
    people[found.cluster_of[i]] += points[i].weight;
  }
  const auto own = found.cluster_of[point];
  if (people[own] < 2) return 0;
  double next = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < sums.size(); ++i) {
    if (i != own) next = std::min(next, sums[i] / people[i]);
  }
  const double within = sums[own] / (people[own] - 1);
  const double larger = std::max(within, next);
  return larger > 0 ? (next - within) / larger : 0;
}

double mean_silhouette(const WeightedMeans& found, const std::vector<WeightedPoint>& points,
                       const std::vector<double>& apart) {
  double sum = 0;
  double people = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    sum += points[i].weight * silhouette_at(i, found, points, apart);
    people += points[i].weight;
  }
  return sum / people;
}

// The clusters of the base clusters with the greatest silhouette; every trial is noted.
std::vector<std::uint32_t> best_clusters(const Base& base, std::vector<GroupChoice>& choices) {
  const auto apart = distances(base.points);
  const std::size_t most = std::min(kMostGroups, 2 + base.points.size() / kBasePerGroup);
  std::vector<std::uint32_t> best(base.points.size(), 0);
  double greatest = -std::numeric_limits<double>::infinity();
  for (std::size_t k = 2; k <= std::min(most, base.points.size()); ++k) {
    auto found = weighted_means(base.points, k, kGroupRounds);
    if (found.means.size() < 2) continue;
    const double silhouette = mean_silhouette(found, base.points, apart);
    choices.push_back({static_cast<std::uint32_t>(found.means.size()), silhouette});
    if (silhouette > greatest) {
      greatest = silhouette;
      best = std::move(found.cluster_of);
    }
  }
  return best;
}

// New numbers by falling size.
std::vector<std::uint32_t> numbers_by_size(const std::vector<std::size_t>& sizes) {
  std::vector<std::uint32_t> order(sizes.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::stable_sort(order, std::ranges::greater{}, [&](auto i) { return sizes[i]; });
  std::vector<std::uint32_t> numbers(sizes.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) numbers[order[i]] = i;
  return numbers;
}

}  // namespace

OpinionGroups opinion_groups(const std::vector<OpinionPlace>& places,
                             std::span<const std::uint32_t> in) {
  OpinionGroups groups;
  groups.group_of.resize(places.size());
  if (in.empty()) return groups;
  const auto base = base_clusters(places, in);
  const auto cluster_of = best_clusters(base, groups.choices);
  std::vector<std::uint32_t> seen;  // Clusters by their first member.
  std::vector<std::uint32_t> of(in.size());
  for (std::size_t i = 0; i < in.size(); ++i) {
    const auto cluster = cluster_of[base.of[i]];
    const auto it = std::ranges::find(seen, cluster);
    of[i] = static_cast<std::uint32_t>(it - seen.begin());
    if (it == seen.end()) seen.push_back(cluster);
  }
  std::vector<std::size_t> sizes(seen.size(), 0);
  for (const auto one : of) ++sizes[one];
  const auto numbers = numbers_by_size(sizes);
  groups.sizes.resize(sizes.size());
  for (std::size_t i = 0; i < sizes.size(); ++i) groups.sizes[numbers[i]] = sizes[i];
  groups.middles.assign(sizes.size(), OpinionPlace{0, 0});
  for (std::size_t i = 0; i < in.size(); ++i) {
    const auto group = numbers[of[i]];
    groups.group_of[in[i]] = group;
    for (std::size_t d = 0; d < 2; ++d) {
      groups.middles[group][d] += places[in[i]][d] / static_cast<double>(groups.sizes[group]);
    }
  }
  return groups;
}

}  // namespace commonweal::methods
