#pragma once

// What the steps say, as lines for a terminal: wrapped, but for commands, which are there to be
// copied.

#include <iosfwd>
#include <vector>

#include "tour/tour_step.hpp"

namespace commonweal::tour {

void print_steps(const std::vector<TourAnswer>& answers, std::ostream& out);

}  // namespace commonweal::tour
