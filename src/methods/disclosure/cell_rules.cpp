#include "methods/disclosure/cell_rules.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

namespace commonweal::methods {

bool is_dominated(std::span<const double> contributions, const DisclosureRules& rules) {
  std::vector<double> sorted(contributions.begin(), contributions.end());
  std::ranges::sort(sorted, std::greater());
  double total = 0;
  double largest = 0;
  double others = 0;  // But for the two largest.
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    total += sorted[i];
    if (i < rules.largest) largest += sorted[i];
    if (i >= 2) others += sorted[i];
  }
  if (!(total > 0)) return false;
  return largest > rules.share * total || others < rules.ratio * sorted.front();
}

double rounded_count(double count, double base) {
  return base > 0 ? std::floor(count / base + 0.5) * base : count;
}

std::vector<bool> sensitive_cells(std::span<const double> counts, const DisclosureRules& rules) {
  std::vector<bool> sensitive;
  for (const double count : counts) sensitive.push_back(count < rules.fewest);
  return sensitive;
}

}  // namespace commonweal::methods
