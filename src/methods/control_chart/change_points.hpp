#pragma once

// Where the level of a series seems to change for good: the segmentation of least cost (squares
// about each segment's mean, over sigma squared, and a penalty of 3 log n a change), found exactly
// by PELT (Killick, Fearnhead and Eckley 2012). Sigma is the screened mean moving range / 1.128, so
// that the changes themselves do not hide it.

#include <cstddef>
#include <span>
#include <vector>

namespace commonweal::methods {

inline constexpr std::size_t kLeastSegment = 8;

// Indices at which a new segment begins, rising; none where the series is shorter than two segments
// of eight, or never changes.
std::vector<std::size_t> change_points(std::span<const double> values);

}  // namespace commonweal::methods
