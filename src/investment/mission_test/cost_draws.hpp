#pragma once

// The costs of a bid drawn many times: each line has one factor in each draw, so that a dear line
// is dear in all its years. The lines are independent of each other.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "investment/appraisal/appraisal.hpp"

namespace commonweal::investment {

// factors[line][draw]: about 1, with the line's spread, never below 0.
std::vector<std::vector<double>> cost_factors(const Appraisal& appraisal);

}  // namespace commonweal::investment
