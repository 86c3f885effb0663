#include "methods/linkage/link_clusters.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

namespace commonweal::methods {

std::vector<std::uint32_t> link_clusters(std::size_t records, const std::vector<ScoredPair>& pairs,
                                         double threshold) {
  std::vector<std::uint32_t> parent(records);
  std::iota(parent.begin(), parent.end(), 0U);
  const auto root = [&](std::uint32_t at) {
    while (parent[at] != at) at = parent[at] = parent[parent[at]];
    return at;
  };
  for (const auto& [pair, weight] : pairs) {
    if (weight < threshold) continue;
    const std::uint32_t one = root(pair.one);
    const std::uint32_t other = root(pair.other);
    parent[std::max(one, other)] = std::min(one, other);
  }
  for (std::uint32_t i = 0; i < records; ++i) parent[i] = root(i);
  return parent;
}

double proposed_threshold(const ScoredPairs& scored) {
  std::vector<std::pair<double, double>> sorted;  // Weight and probability.
  double matches = scored.unlikely_matches;
  for (const auto& pair : scored.pairs) {
    sorted.emplace_back(pair.weight, pair.probability());
    matches += pair.probability();
  }
  std::ranges::sort(sorted, std::greater());
  double best = 0;
  double threshold = 0;
  double found = 0;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    found += sorted[i].second;
    const double f1 = 2 * found / (double(i + 1) + matches);
    if (f1 > best) std::tie(best, threshold) = std::pair(f1, sorted[i].first);
  }
  return threshold;
}

std::vector<ScoredPair> one_to_one(std::vector<ScoredPair> pairs, double threshold,
                                   std::size_t records) {
  std::erase_if(pairs, [&](const ScoredPair& pair) { return pair.weight < threshold; });
  std::ranges::stable_sort(pairs, std::greater(), &ScoredPair::weight);
  std::vector<bool> is_taken(records);
  std::erase_if(pairs, [&](const ScoredPair& scored) {
    if (is_taken[scored.pair.one] || is_taken[scored.pair.other]) return true;
    is_taken[scored.pair.one] = is_taken[scored.pair.other] = true;
    return false;
  });
  return pairs;
}

LinkQuality link_quality(const std::vector<std::uint32_t>& clusters,
                         const std::vector<std::uint32_t>& truth) {
  std::map<std::uint32_t, double> by_cluster;
  std::map<std::uint32_t, double> by_truth;
  std::map<std::pair<std::uint32_t, std::uint32_t>, double> by_both;
  for (std::size_t i = 0; i < clusters.size(); ++i) {
    ++by_cluster[clusters[i]];
    ++by_truth[truth[i]];
    ++by_both[{clusters[i], truth[i]}];
  }
  const auto pairs_of = [](const auto& counts) {
    double pairs = 0;
    for (const auto& [key, count] : counts) pairs += count * (count - 1) / 2;
    return pairs;
  };
  const double both = pairs_of(by_both);
  const double said = pairs_of(by_cluster);
  const double real = pairs_of(by_truth);
  return {said > 0 ? both / said : 1, real > 0 ? both / real : 1,
          said + real > 0 ? 2 * both / (said + real) : 1};
}

}  // namespace commonweal::methods
