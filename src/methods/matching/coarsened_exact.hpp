#pragma once

// Coarsened exact matching (Iacus, King and Porro 2012, Political Analysis 20): columns are cut
// into bins, and rows that share all bins are alike. Controls weigh as many as the treated of their
// cell.

#include <cstddef>
#include <span>
#include <vector>

#include "methods/matching/match_sample.hpp"

namespace commonweal::methods {

// By row; 0 of who has nobody of the other group in the cell. `columns` row by row. A column of two
// values is kept as it is; any other is cut into so many equal bins, Sturges' number where 0.
std::vector<double> coarsened_exact(std::span<const std::uint8_t> treated,
                                    std::span<const double> columns, std::size_t bins = 0);

}  // namespace commonweal::methods
