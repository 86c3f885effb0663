#include "methods/matching/balance.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace commonweal::methods {
namespace {

struct Group {
  double weight = 0;
  double squares = 0;  // Of weights.
  double mean = 0;
  double variance = 0;
};

bool is_of_two(std::span<const double> values) {
  std::optional<double> other;
  for (const double value : values) {
    if (value == values[0] || value == other) continue;
    if (other) return false;
    other = value;
  }
  return true;
}

// Weighted means and variances; of two values p (1 - p), and else over sum w - sum w^2 / sum w.
std::array<Group, 2> groups_of(std::span<const std::uint8_t> treated,
                               std::span<const double> values, std::span<const double> weights,
                               bool two) {
  std::array<Group, 2> groups;
  const auto weight = [&](std::size_t i) { return weights.empty() ? 1 : weights[i]; };
  for (std::size_t i = 0; i < treated.size(); ++i) {
    auto& group = groups.at(treated[i]);
    group.weight += weight(i);
    group.squares += weight(i) * weight(i);
    group.mean += weight(i) * values[i];
  }
  for (auto& group : groups) group.mean = group.weight > 0 ? group.mean / group.weight : 0;
  for (std::size_t i = 0; i < treated.size(); ++i) {
    auto& group = groups.at(treated[i]);
    group.variance += weight(i) * std::pow(values[i] - group.mean, 2);
  }
  for (auto& group : groups) {
    const double spare = two ? group.weight : group.weight - group.squares / group.weight;
    group.variance = spare > 0 ? group.variance / spare : 0;
  }
  return groups;
}

struct Distances {
  double most = 0;
  double mean = 0;
};

// Between the distribution functions of the two groups, over the values that there are.
Distances distribution_distances(std::span<const std::uint8_t> treated,
                                 std::span<const double> values, std::span<const double> weights,
                                 const std::array<Group, 2>& groups) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t(0));
  std::ranges::sort(order, {}, [&](std::size_t i) { return values[i]; });
  std::array<double, 2> upto{};
  Distances distances;
  double different = 0;
  for (std::size_t k = 0; k < order.size(); ++k) {
    const auto i = order[k];
    const auto& group = groups.at(treated[i]);
    const double weight = weights.empty() ? 1 : weights[i];
    if (group.weight > 0) upto.at(treated[i]) += weight / group.weight;
    if (k + 1 < order.size() && values[order[k + 1]] == values[i]) continue;
    const double gap = std::abs(upto[0] - upto[1]);
    distances.most = std::max(distances.most, gap);
    distances.mean += gap;
    ++different;
  }
  distances.mean /= std::max(1.0, different);
  return distances;
}

}  // namespace

ColumnBalance column_balance(std::span<const std::uint8_t> treated, std::span<const double> values,
                             std::span<const double> weights) {
  const bool two = is_of_two(values);
  const auto before = groups_of(treated, values, {}, two);
  const auto now = groups_of(treated, values, weights, two);
  const double deviation = std::sqrt(before[1].variance);
  const double gap = now[1].mean - now[0].mean;
  ColumnBalance balance{.mean_treated = now[1].mean,
                        .mean_control = now[0].mean,
                        .difference = deviation > 0 ? gap / deviation : gap,
                        .variance_ratio = {},
                        .distance_most = 0,
                        .distance_mean = 0};
  if (!two && now[0].variance > 0) balance.variance_ratio = now[1].variance / now[0].variance;
  const auto distances = distribution_distances(treated, values, weights, now);
  balance.distance_most = distances.most;
  balance.distance_mean = distances.mean;
  return balance;
}

EffectiveSize effective_size(std::span<const std::uint8_t> treated,
                             std::span<const double> weights) {
  std::array<Group, 2> groups;
  for (std::size_t i = 0; i < treated.size(); ++i) {
    groups.at(treated[i]).weight += weights[i];
    groups.at(treated[i]).squares += weights[i] * weights[i];
  }
  const auto size = [](const Group& group) {
    return group.squares > 0 ? group.weight * group.weight / group.squares : 0;
  };
  return {size(groups[1]), size(groups[0])};
}

}  // namespace commonweal::methods
