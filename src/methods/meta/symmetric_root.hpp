#pragma once

#include "methods/meta/square_matrix.hpp"

namespace commonweal::methods {

// The inverse square root of a symmetric matrix that has no negative eigenvalue but by rounding, by
// Jacobi's rotations. Eigenvalues below 1e-12 count as 0 and stay 0 (a pseudo-inverse). Work grows
// with the cube of the rows.
SquareMatrix inverse_square_root(SquareMatrix matrix);

// The upper factor R with R'R the matrix. Requires it positive definite.
SquareMatrix upper_factor(const SquareMatrix& matrix);

}  // namespace commonweal::methods
