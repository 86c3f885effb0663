#pragma once

// The fairest chances that a space of panels may allow: what is to be reached, and beyond which no
// lottery can go. Knows no panel: the space is what is known of them.

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

}  // namespace commonweal::methods
