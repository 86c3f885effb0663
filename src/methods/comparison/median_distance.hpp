#pragma once

// How far a figure lies from the median, in median absolute deviations, as the Office for Local
// Government published it: (value - median) / median |value - median|, not scaled to a standard
// deviation.

#include <optional>
#include <span>
#include <vector>

namespace commonweal::methods {

struct MedianSpread {
  double median;
  double deviation;  // The median absolute deviation; 0 where half of the figures are the same.

  std::optional<double> distance(double value) const;  // None where the deviation is 0.
};

// Requires a value.
MedianSpread median_spread(std::span<const double> values);

}  // namespace commonweal::methods
