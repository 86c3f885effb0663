#pragma once

// The arithmetic of an axis: where its ticks stand and what they are called, and how a value
// becomes a coordinate. Knows nothing of SVG.

#include <string>
#include <vector>

namespace commonweal::platform {

struct Range {
  double low = 0;
  double high = 0;

  friend bool operator==(const Range&, const Range&) = default;
};

struct Tick {
  double value;
  std::string label;

  friend bool operator==(const Tick&, const Tick&) = default;
};

// Ticks in steps of 1, 2 or 5 times a power of ten, the smallest step that needs no more than
// `steps_max` steps. The first tick is at or below the range and the last at or above it. A range
// without width is given some. Labels share one unit: 0, 0.5m, 1m.
std::vector<Tick> value_ticks(Range range, int steps_max);

// Ticks inside a range of decimal years (2010.5 is the middle of 2010), no more than `ticks_max`:
// months while they fit and the range is under three years, otherwise whole years. The first month
// shown and each January carry the year: "Oct 2022", "Jan 2023", "Apr". A range that holds no such
// moment has no ticks.
std::vector<Tick> time_ticks(Range years, int ticks_max);

// A number as an axis writes it: "2m", "7.5m", "1.2bn", "40,000", "3.2". At most three decimals,
// unless the number is smaller than that.
std::string short_number(double number);

// Straight from a range of values to a range of coordinates, which may run backwards.
class LinearScale {
 public:
  LinearScale(Range values, Range coordinates);  // The values have some width.
  double operator()(double value) const;

 private:
  Range values_;
  Range coordinates_;
};

}  // namespace commonweal::platform
