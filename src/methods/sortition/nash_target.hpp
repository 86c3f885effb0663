#pragma once

// The greatest product of chances: the Nash objective of Flanigan and others, Nature 596 (2021).

#include <optional>

#include "methods/sortition/chance_target.hpp"

namespace commonweal::methods {

// The bound is of the geometric mean of those who have a chance. None where the space is empty.
std::optional<ChanceTarget> nash_target(const CommitteeSpace& space);

}  // namespace commonweal::methods
