#pragma once

// The greedy choice that practitioners used before: LEGACY, as Flanigan and others describe it
// (Nature 596, 2021, supplementary information). It fills the quota that is hardest to fill with a
// random person, again and again, and starts anew where it is stuck. For comparison: nobody knows
// the chances that it gives, and some people's are next to nothing.

#include <cstdint>
#include <optional>
#include <vector>

#include "methods/sortition/panel_question.hpp"

namespace commonweal::methods {

// People, ascending. None where so many starts found none.
std::optional<std::vector<std::size_t>> legacy_panel(const PanelQuestion& question,
                                                     std::uint64_t seed, std::uint64_t draw,
                                                     std::size_t starts_most = 1000);

}  // namespace commonweal::methods
