#pragma once

// Lots that everybody can draw again: the n-th lot of a count (from 0) is the first draw below the
// number of the tied of Philox 4x32-10's stream n of the seed, and points at one of the tied in the
// order of the ballot paper.

#include <cstdint>
#include <vector>

#include "methods/voting/election_count.hpp"

namespace commonweal::methods {

class CountLots {
 public:
  explicit CountLots(std::uint64_t seed) : seed_(seed) {}

  // Requires somebody. Of one alone, that one without a lot.
  std::uint32_t draw(LotQuestion question, std::size_t stage, std::vector<std::uint32_t> tied);
  const std::vector<CountLot>& drawn() const { return drawn_; }

 private:
  std::uint64_t seed_;
  std::vector<CountLot> drawn_;
};

}  // namespace commonweal::methods
