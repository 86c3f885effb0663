#pragma once

// The mixture of points (weights from 0 that sum to 1) that is nearest to another point: the point
// of least length in a convex hull, found exactly in finitely many steps (Wolfe 1976, "Finding the
// nearest point in a polytope", Mathematical Programming 11).

#include <vector>

namespace commonweal::methods {

// Weights, one a point. Requires a point, and all of one size. To about 1e-10 of the square of the
// greatest distance.
std::vector<double> nearest_mixture(const std::vector<std::vector<double>>& points,
                                    const std::vector<double>& target);

}  // namespace commonweal::methods
