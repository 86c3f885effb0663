#pragma once

// How often an upper CUSUM that began at 0 stands so high after so many points by chance alone, by
// the same chain as its run length, without an end.

#include <cstddef>
#include <vector>

namespace commonweal::methods {

class CusumShare {
 public:
  CusumShare(double reference, std::size_t points);

  // The chance of a sum of this height or more. Below 1e-300 it says 1e-300.
  double above(double sum) const;

 private:
  double width_;
  std::vector<double> logs_;  // Of the chance to be above i widths.
};

}  // namespace commonweal::methods
