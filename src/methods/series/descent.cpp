#include "methods/series/descent.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace commonweal::methods {
namespace {

constexpr double kArmijo = 1e-4;
constexpr int kHalvingsMax = 40;
constexpr double kPromiseMin = 1e-16;

using Numbers = std::vector<double>;

double dot(const Numbers& one, const Numbers& other) {
  double sum = 0;
  for (std::size_t i = 0; i < one.size(); ++i) sum += one[i] * other[i];
  return sum;
}

// What is known of the inverse of the second derivatives.
class Curvature {
 public:
  explicit Curvature(std::size_t size) : size_(size), inverse_(size * size) { forget(); }

  void forget() {
    std::ranges::fill(inverse_, 0.0);
    for (std::size_t i = 0; i < size_; ++i) inverse_[i * size_ + i] = 1;
    is_new_ = true;
  }

  bool is_new() const { return is_new_; }

  Numbers times(const Numbers& vector) const {
    Numbers out(size_);
    for (std::size_t i = 0; i < size_; ++i) {
      for (std::size_t j = 0; j < size_; ++j) out[i] += inverse_[i * size_ + j] * vector[j];
    }
    return out;
  }

  void learn(const Numbers& stride, const Numbers& change) {
    const double curved = dot(stride, change);
    if (!(curved > 1e-12 * dot(change, change))) return;
    if (is_new_) {
      for (double& entry : inverse_) entry *= curved / dot(change, change);
      is_new_ = false;
    }
    const Numbers turned = times(change);
    const double factor = (1 + dot(change, turned) / curved) / curved;
    for (std::size_t i = 0; i < size_; ++i) {
      for (std::size_t j = 0; j < size_; ++j) {
        inverse_[i * size_ + j] += factor * stride[i] * stride[j] -
                                   (turned[i] * stride[j] + stride[i] * turned[j]) / curved;
      }
    }
  }

 private:
  std::size_t size_;
  Numbers inverse_;
  bool is_new_ = true;
};

struct Place {
  Numbers at;
  Numbers slope;
  double value;
};

Place look(const SlopedFunction& function, Numbers at) {
  Place place{std::move(at), Numbers(), 0};
  place.slope.resize(place.at.size());
  place.value = function(place.at, place.slope);
  return place;
}

Numbers along(const Numbers& from, const Numbers& direction, double by) {
  Numbers to(from);
  for (std::size_t i = 0; i < to.size(); ++i) to[i] += by * direction[i];
  return to;
}

double longest(const Numbers& stride) {
  double length = 0;
  for (const double number : stride) length = std::max(length, std::abs(number));
  return length;
}

// A place that is lower by enough, or the same place where there is none.
Place step_from(const SlopedFunction& function, const Place& place, const Numbers& direction,
                double promise, double stride_max) {
  double by = std::min(1.0, stride_max / longest(direction));
  for (int halving = 0; halving < kHalvingsMax; ++halving, by /= 2) {
    Place next = look(function, along(place.at, direction, by));
    if (next.value <= place.value - kArmijo * by * promise) return next;
  }
  return place;
}

Numbers downhill(const Curvature& curvature, const Place& place) {
  Numbers direction = curvature.times(place.slope);
  for (double& number : direction) number = -number;
  return direction;
}

}  // namespace

Lowest descend(const SlopedFunction& function, std::vector<double> start,
               const DescentLimits& limits) {
  Curvature curvature(start.size());
  Place place = look(function, std::move(start));
  for (int step = 0; step < limits.steps; ++step) {
    const Numbers direction = downhill(curvature, place);
    const double promise = -dot(direction, place.slope);
    // Before it has learned how long a step should be, a small promise means little.
    if (!(promise > (curvature.is_new() ? kPromiseMin : limits.decrease_min))) break;
    Place next = step_from(function, place, direction, promise, limits.stride_max);
    if (!(next.value < place.value)) {
      if (curvature.is_new()) break;
      curvature.forget();
      continue;
    }
    curvature.learn(along(next.at, place.at, -1), along(next.slope, place.slope, -1));
    place = std::move(next);
  }
  return {std::move(place.at), place.value};
}

}  // namespace commonweal::methods
