#pragma once

// Weights of controls under which their means are those of the treated, as even as they can be
// (Hainmueller 2012, Political Analysis 20): the dual is minimised by Newton's steps.

#include <optional>
#include <vector>

#include "methods/matching/match_sample.hpp"

namespace commonweal::methods {

// By row: 1 of the treated; of controls weights that sum to the number treated. `columns` row by
// row. None where no weights do it: the treated's means lie outside what controls can give.
std::optional<std::vector<double>> entropy_balance(std::span<const std::uint8_t> treated,
                                                   std::span<const double> columns);

}  // namespace commonweal::methods
