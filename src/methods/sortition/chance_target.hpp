#pragma once

// The fairest chances that a space of panels may allow: what is to be reached, and beyond which no
// lottery can go. Knows no panel: the space is what is known of them.

#include <optional>
#include <vector>

#include "methods/sortition/committee_program.hpp"

namespace commonweal::methods {

// People whose chance cannot rise above this without falling below it for somebody with less.
struct ChanceLevel {
  double chance;
  std::size_t kinds;
  std::size_t people;
};

struct ChanceTarget {
  std::vector<double> seats = {};  // By kind, on average, at least.
  double bound = 0;                // Nothing in the space is better, by the method's own measure.
  std::vector<ChanceLevel> levels = {};
};

enum class LevelsAsked { first, all };

// Maximises the least chance, then the next, and so on, among those at most `greatest`. Kinds of
// which no panel has one stand aside. None where the space is empty.
std::optional<ChanceTarget> leximin_target(const CommitteeSpace& space, LevelsAsked asked,
                                           std::optional<double> greatest = {});

// Minimises (n/k) max + (k/n) / min over the chances: Goldilocks_1 of Baharav and Flanigan (2024),
// and among those the leximin. The bound is of that sum.
std::optional<ChanceTarget> goldilocks_target(const CommitteeSpace& space);

// Maximises the product of chances. The bound is of their geometric mean.
std::optional<ChanceTarget> nash_target(const CommitteeSpace& space);

}  // namespace commonweal::methods
