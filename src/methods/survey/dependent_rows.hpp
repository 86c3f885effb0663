#pragma once

// Symmetric equations some of which the others imply, as where the categories of each variable add
// up to the same whole: those rows are passed over, and their unknowns are 0.

#include <vector>

namespace commonweal::methods {

// The unknowns. Of the matrix, row by row, the part up to the diagonal is read; it is not negative.
// By Cholesky's factors.
std::vector<double> solved_passing_dependent(std::vector<double> matrix, std::vector<double> right);

}  // namespace commonweal::methods
