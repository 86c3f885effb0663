#pragma once

// Chances of drawn panels, near to even, at which their mean is exactly a point. Where panels were
// drawn so that their plain mean is already near the point, the least change of even chances that
// brings it there leaves all of them above 0: one linear system in place of a search.

#include <optional>
#include <vector>

#include "methods/sortition/panel_kinds.hpp"

namespace commonweal::methods {

// None where some chance would be below 0, or the panels' mean cannot be brought there. Seats by
// kind; a panel may stand there twice.
std::optional<std::vector<double>> balanced_chances(const std::vector<Committee>& committees,
                                                    const std::vector<double>& point);

}  // namespace commonweal::methods
