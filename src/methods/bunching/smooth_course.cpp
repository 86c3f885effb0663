#include "methods/bunching/smooth_course.hpp"

#include <cmath>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

using Values = std::vector<double>;

// Powers of the place, from -1 to 1.
Values times_place(const Values& values) {
  Values product(values.size());
  const double half = static_cast<double>(values.size()) / 2;
  for (std::size_t i = 0; i < values.size(); ++i) {
    product[i] = values[i] * ((static_cast<double>(i) + 0.5 - half) / half);
  }
  return product;
}

}  // namespace

SmoothCourse::SmoothCourse(const SmoothCourseShape& shape) : shape_(shape) {
  CW_CHECK(shape.bins % 2 == 0 && shape.bins > 2 * shape.left_out + shape.degree);
  const auto product = [&](const Values& a, const Values& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += leaves_out(i) ? 0 : a[i] * b[i];
    return sum;
  };
  Values next(shape.bins, 1.0);
  for (std::size_t power = 0; power <= shape.degree; ++power) {
    for (int twice = 0; twice < 2; ++twice) {  // The second pass takes away what rounding left.
      for (const Values& before : basis_) {
        const double share = product(next, before);
        for (std::size_t i = 0; i < next.size(); ++i) next[i] -= share * before[i];
      }
    }
    const double length = std::sqrt(product(next, next));
    for (double& value : next) value /= length;
    basis_.push_back(next);
    next = times_place(next);
  }
}

bool SmoothCourse::leaves_out(std::size_t bin) const {
  const std::size_t middle = shape_.bins / 2;
  return bin + shape_.left_out >= middle && bin < middle + shape_.left_out;
}

std::vector<double> SmoothCourse::through(std::span<const double> counts) const {
  CW_CHECK(counts.size() == shape_.bins);
  Values course(shape_.bins, 0.0);
  for (const Values& polynomial : basis_) {
    double share = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
      share += leaves_out(i) ? 0 : counts[i] * polynomial[i];
    }
    for (std::size_t i = 0; i < course.size(); ++i) course[i] += share * polynomial[i];
  }
  return course;
}

}  // namespace commonweal::methods
