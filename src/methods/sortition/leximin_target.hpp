#pragma once

// The least chance as great as it can be, then the next, and so on: Flanigan and others, Nature 596
// (2021), over a space of panels in place of the panels.

#include <optional>

#include "methods/sortition/chance_target.hpp"

namespace commonweal::methods {

enum class LevelsAsked { first, all };

// Among chances of at most `greatest`. Kinds of which no panel has one stand aside. None where the
// space is empty.
std::optional<ChanceTarget> leximin_target(const CommitteeSpace& space, LevelsAsked asked,
                                           std::optional<double> greatest = {});

}  // namespace commonweal::methods
