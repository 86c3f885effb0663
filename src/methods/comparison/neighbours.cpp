#include "methods/comparison/neighbours.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

// Standard deviations by trait, 0 where a trait never differs.
std::vector<double> spreads_of(const std::vector<std::vector<double>>& traits) {
  std::vector<double> spreads;
  const double count = double(traits.size());
  for (std::size_t t = 0; t < traits.front().size(); ++t) {
    double sum = 0;
    for (const auto& own : traits) sum += own[t];
    double squares = 0;
    for (const auto& own : traits) squares += std::pow(own[t] - sum / count, 2);
    spreads.push_back(std::sqrt(squares / (count - 1)));
  }
  return spreads;
}

Neighbour compared(const std::vector<std::vector<double>>& traits, std::size_t unit,
                   std::size_t other, const std::vector<double>& spreads) {
  Neighbour found{.unit = other, .distance = 0, .apart = {}, .shares = {}};
  double squares = 0;
  for (std::size_t t = 0; t < spreads.size(); ++t) {
    const double gap = traits[other][t] - traits[unit][t];
    found.apart.push_back(spreads[t] > 0 ? gap / spreads[t] : 0);
    squares += found.apart.back() * found.apart.back();
  }
  found.distance = std::sqrt(squares / double(spreads.size()));
  for (const double apart : found.apart) {
    found.shares.push_back(squares > 0 ? apart * apart / squares : 0);
  }
  return found;
}

}  // namespace

Neighbours nearest_neighbours(const std::vector<std::vector<double>>& traits, std::size_t unit,
                              std::size_t count) {
  CW_CHECK(traits.size() > 1 && unit < traits.size() && !traits.front().empty());
  const auto spreads = spreads_of(traits);
  std::vector<Neighbour> all;
  std::vector<double> distances;
  for (std::size_t other = 0; other < traits.size(); ++other) {
    if (other == unit) continue;
    all.push_back(compared(traits, unit, other, spreads));
    distances.push_back(all.back().distance);
  }
  std::ranges::stable_sort(all, {}, &Neighbour::distance);
  all.resize(std::min(count, all.size()));
  return {std::move(all), median_spread(distances).median};
}

OutcomeAmongNeighbours outcome_among(const Neighbours& neighbours, std::size_t unit,
                                     std::span<const double> outcomes) {
  std::vector<double> values{outcomes[unit]};
  for (const auto& each : neighbours.nearest) values.push_back(outcomes[each.unit]);
  OutcomeAmongNeighbours among{.spread = median_spread(values), .distances = {}, .own = {}};
  among.own = among.spread.distance(outcomes[unit]);
  for (const auto& each : neighbours.nearest) {
    among.distances.push_back(among.spread.distance(outcomes[each.unit]));
  }
  return among;
}

}  // namespace commonweal::methods
