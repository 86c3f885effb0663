#pragma once

#include <span>

#include "base/problems.hpp"
#include "methods/rates/excess.hpp"

namespace commonweal::methods {

// All that is wrong with a question of excess before a year is looked at.
base::Problems problems_of_excess(const NamedRates& unit, std::span<const NamedRates> peers,
                                  const ExcessQuestion& question);

}  // namespace commonweal::methods
