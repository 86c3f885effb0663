#pragma once

// A polynomial through the counts of bins by least squares, those in the middle left out. The
// polynomials are made orthogonal over the bins that count, so that a high degree loses no digits.

#include <cstddef>
#include <span>
#include <vector>

namespace commonweal::methods {

struct SmoothCourseShape {
  std::size_t bins;      // Even: as many on each side of the middle.
  std::size_t left_out;  // On each side of the middle.
  std::size_t degree;    // Less than the bins that count.
};

class SmoothCourse {
 public:
  explicit SmoothCourse(const SmoothCourseShape& shape);

  // What the course puts into each bin, also into those left out.
  std::vector<double> through(std::span<const double> counts) const;

  bool leaves_out(std::size_t bin) const;

 private:
  SmoothCourseShape shape_;
  std::vector<std::vector<double>> basis_;  // Of each polynomial its values in all bins.
};

}  // namespace commonweal::methods
