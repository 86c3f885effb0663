#include "methods/series/descent.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace commonweal::methods {
namespace {

constexpr double kArmijo = 1e-4;
constexpr double kSteepness = 0.9;  // Of the way down, after a step, to that before it: Wolfe.
constexpr int kTrialsMax = 40;
constexpr double kPromiseMin = 1e-16;
constexpr double kFirstStride = 1;
constexpr double kReach = 8;  // How many of the longest strides a step may be doubled to.
constexpr double kNone = std::numeric_limits<double>::infinity();

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

// The range of strides along a direction in which one is looked for.
struct Reach {
  double start;
  double most;
};

// Before the function's curvature is known, the length of the slope says nothing of how far to go.
Reach reach_of(const Curvature& curvature, const Numbers& direction, double stride_max) {
  const double length = longest(direction);
  const double start = curvature.is_new() ? kFirstStride / length : 1;
  return {std::min(start, stride_max / length), kReach * stride_max / length};
}

// A place that is lower by enough and where the way down is less steep, or the lowest that was
// seen: bisects between strides too short and too long, and doubles while none was too long.
Place step_from(const SlopedFunction& function, const Place& place, const Numbers& direction,
                const Reach& reach) {
  const double promise = -dot(direction, place.slope);
  Place best = place;
  double short_of = 0;
  double beyond = kNone;
  double by = reach.start;
  for (int trial = 0; trial < kTrialsMax && by <= reach.most; ++trial) {
    Place next = look(function, along(place.at, direction, by));
    const bool is_lower = next.value <= place.value - kArmijo * by * promise;
    if (is_lower && next.value <= best.value) {
      best = std::move(next);
      if (-dot(direction, best.slope) <= kSteepness * promise) break;
      short_of = by;
    } else {
      beyond = by;
    }
    by = beyond == kNone ? 2 * by : (short_of + beyond) / 2;
  }
  return best;
}

Numbers downhill(const Curvature& curvature, const Place& place) {
  Numbers direction = curvature.times(place.slope);
  for (double& number : direction) number = -number;
  return direction;
}

// A small promise is not believed on a slope: what was learned elsewhere may not hold here.
bool is_low_enough(const Curvature& curvature, const Place& place, double promise,
                   const DescentLimits& limits) {
  if (curvature.is_new()) return !(promise > kPromiseMin);
  return !(promise > limits.decrease_min) && longest(place.slope) <= limits.slope_max;
}

}  // namespace

Lowest descend(const SlopedFunction& function, std::vector<double> start,
               const DescentLimits& limits) {
  Curvature curvature(start.size());
  Place place = look(function, std::move(start));
  for (int step = 0; step < limits.steps; ++step) {
    const Numbers direction = downhill(curvature, place);
    const double promise = -dot(direction, place.slope);
    if (is_low_enough(curvature, place, promise, limits)) break;
    Place next = place;
    if (promise > 0) {
      next =
          step_from(function, place, direction, reach_of(curvature, direction, limits.stride_max));
    }
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
