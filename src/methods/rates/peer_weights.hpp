#pragma once

// Which peers count in a year, and how much.

#include <cstddef>
#include <span>
#include <vector>

#include "methods/rates/excess.hpp"

namespace commonweal::methods {

struct WeightedPeer {
  std::size_t peer;  // Its place in the question.
  double rate;
  double weight;  // All of a year add up to 1.
};

// Those of the chosen that have a figure in the period, and people where they are weighted by them.
// Requires the populations of all peers for PeerLevel::weighted.
std::vector<WeightedPeer> weighted_peers(std::span<const NamedRates> peers,
                                         std::span<const std::size_t> chosen, base::Period period,
                                         PeerLevel level);

}  // namespace commonweal::methods
