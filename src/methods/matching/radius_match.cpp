#include "methods/matching/radius_match.hpp"

#include <algorithm>
#include <map>
#include <ranges>

namespace commonweal::methods {

Matching radius_match(const MatchSample& sample, double caliper) {
  const double reach = caliper * distance_deviation(sample);
  const auto stratum = [&](std::size_t i) { return sample.strata.empty() ? 0 : sample.strata[i]; };
  const auto distance = [&](std::size_t row) { return sample.distance[row]; };
  std::map<std::uint32_t, std::vector<std::size_t>> controls;
  for (std::size_t i = 0; i < sample.treated.size(); ++i) {
    if (sample.treated[i] == 0) controls[stratum(i)].push_back(i);
  }
  for (auto& [which, rows] : controls) std::ranges::stable_sort(rows, {}, distance);
  std::vector<MatchedPair> pairs;
  for (std::size_t i = 0; i < sample.treated.size(); ++i) {
    if (sample.treated[i] == 0) continue;
    const auto& own = controls[stratum(i)];
    const auto begin = std::ranges::lower_bound(own, distance(i) - reach, {}, distance);
    const auto end = std::ranges::upper_bound(own, distance(i) + reach, {}, distance);
    for (const auto row : std::ranges::subrange(begin, end)) {
      pairs.push_back({i, row, 1 / double(end - begin)});
    }
  }
  return matching_of(std::move(pairs), sample.treated.size());
}

}  // namespace commonweal::methods
