#pragma once

// Chances of drawn panels, near to even, at which their mean is exactly a point. Where panels were
// drawn so that their plain mean is already near the point, the least change of even chances that
// brings it there leaves all of them above 0: one linear system in place of a search.

#include <optional>
#include <vector>

#include "methods/sortition/panel_kinds.hpp"

namespace commonweal::methods {

struct BalancedChances {
  std::vector<Committee> committees;
  std::vector<double> chances;
};

// None where the mean of the panels cannot be brought there this way. Seats by kind; a panel may
// stand there twice.
std::optional<BalancedChances> balanced_chances(std::vector<Committee> committees,
                                                const std::vector<double>& point);

}  // namespace commonweal::methods
