#pragma once

// What was found: the figure of a metric for a body and a period.

#include <optional>
#include <string>
#include <vector>

#include "base/figure.hpp"
#include "base/period.hpp"
#include "base/result.hpp"
#include "methods/series/series.hpp"

namespace commonweal::missions {

// The bounds between which the publisher is 95 per cent sure that a figure lies. They need not be
// as far from it on either side.
struct Interval {
  double lower;
  double upper;

  friend bool operator==(const Interval&, const Interval&) = default;
};

struct Observation {
  base::Period period;
  base::Figure figure;
  std::optional<Interval> interval =
      std::nullopt;  // Only where there is a value between its bounds.
  std::optional<double> numerator;
  std::optional<double> denominator;
  std::string source;       // The code of a source; may be empty.
  std::string source_rows;  // Where in its file: "195", or "2-154"; may be empty.

  friend bool operator==(const Observation&, const Observation&) = default;
};

// One observation with the records it belongs to.
struct FiledObservation {
  std::string metric;
  std::string body;
  Observation observation;
};

// The figures that are there, in order; fails if there is none. Requires that no period is
// repeated.
base::Result<methods::Series> series_of(const std::vector<Observation>& observations);

}  // namespace commonweal::missions
