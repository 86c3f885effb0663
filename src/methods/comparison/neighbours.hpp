#pragma once

// The bodies most like another: least Euclidean distance over standardised traits, as CIPFA's
// nearest neighbours. And in what they are like: how much of the distance each trait makes.

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "methods/comparison/median_distance.hpp"

namespace commonweal::methods {

struct Neighbour {
  std::size_t unit;
  double distance;             // Root of the mean square of the traits' differences.
  std::vector<double> apart;   // By trait: neighbour less unit, in standard deviations.
  std::vector<double> shares;  // By trait: of the squared distance. All 0 where that is 0.
};

struct Neighbours {
  std::vector<Neighbour> nearest;  // The nearest first; equal distances in the order given.
  double usual;                    // The median distance to all the others.
};

// `traits` by unit, all of one length. A trait that is the same everywhere tells nothing apart and
// counts as no difference. Requires two units and a trait; gives at most `count`.
Neighbours nearest_neighbours(const std::vector<std::vector<double>>& traits, std::size_t unit,
                              std::size_t count);

// How an outcome stands among neighbours: a unit at least this many median deviations to the good
// of their median deviates positively.
inline constexpr double kPositiveDeviation = 2;

// By neighbour, the distance of its outcome from the median of all of them and the unit's own.
struct OutcomeAmongNeighbours {
  MedianSpread spread;
  std::vector<std::optional<double>> distances;
  std::optional<double> own;
};

OutcomeAmongNeighbours outcome_among(const Neighbours& neighbours, std::size_t unit,
                                     std::span<const double> outcomes);

}  // namespace commonweal::methods
