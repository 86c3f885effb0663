#pragma once

// Which cells are sensitive by themselves, by the rules of the field: Hundepool and others (2012),
// Statistical Disclosure Control, chapter 4; presets as ACRO and OpenSAFELY have them.

#include <cstddef>
#include <span>
#include <vector>

namespace commonweal::methods {

struct DisclosureRules {
  double fewest = 10;       // Counts below it are sensitive, nought too.
  std::size_t largest = 2;  // n of the (n, k) rule: so many contributors ...
  double share = 0.90;      // ... may not make more than this share.
  double ratio = 0.10;      // The p-ratio: all but the two largest, over the largest, at least.
  double rounding = 0;      // Counts shown are rounded to this base; 0: not at all.
};

inline constexpr DisclosureRules kAcroRules{};
inline constexpr DisclosureRules kOpenSafelyRules{.fewest = 8, .rounding = 5};

// Whether the largest contributions of a cell can be worked out from its total by another
// contributor: (n, k) dominance or the p-ratio. Contributions from 0, in any order.
bool is_dominated(std::span<const double> contributions, const DisclosureRules& rules);

// To the nearest multiple of the base; halves up.
double rounded_count(double count, double base);

std::vector<bool> sensitive_cells(std::span<const double> counts, const DisclosureRules& rules);

}  // namespace commonweal::methods
