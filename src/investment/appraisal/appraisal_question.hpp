#pragma once

// How a bid is to be appraised: over how many years, counting what, with how many draws.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace commonweal::investment {

// Long and wide: every benefit that has a value, over the whole horizon. Short and narrow: five
// years, and of benefits only what can be cashed.
enum class AppraisalScope { wide, narrow };
inline constexpr int kNarrowYears = 5;
inline constexpr int kHorizonYears = 20;
inline constexpr int kHorizonYearsMax = 60;

// The fifth of incomes that the people of a place mostly belong to: 1, the poorest, to 5.
struct PlaceQuintile {
  std::string place;
  int quintile;
};

struct AppraisalQuestion {
  std::size_t draws = 10'000;
  std::uint64_t seed = 1;
  std::optional<int> years = {};  // The horizon. None: the proposal's own.
  AppraisalScope scope = AppraisalScope::wide;
  std::optional<int> start = {};  // Another first year than the proposal's: all its years move.
  double scale = 1;               // Of costs and reach.
  // Distributional weights: off where empty. Places that are not named have a weight of 1.
  std::vector<PlaceQuintile> quintiles = {};
  unsigned threads = 1;  // The answer does not depend on it.
};

}  // namespace commonweal::investment
