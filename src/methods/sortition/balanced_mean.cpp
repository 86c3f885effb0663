#include "methods/sortition/balanced_mean.hpp"

#include <algorithm>
#include <cmath>

namespace commonweal::methods {
namespace {

constexpr double kLeastSquare = 1e-3;
constexpr double kNear = 1e-8;  // Of the root of a kind's seats.
constexpr std::size_t kStepsMost = 1'000;

using Vector = std::vector<double>;

double product(const Vector& one, const Vector& other) {
  double sum = 0;
  for (std::size_t i = 0; i < one.size(); ++i) sum += one[i] * other[i];
  return sum;
}

// Panels less their mean, kinds in units of the root of their seats, so that all count alike.
class Centred {
 public:
  Centred(const std::vector<Committee>& committees, const Vector& point)
      : committees_(committees), mean_(point.size(), 0) {
    for (const double seats : point) units_.push_back(1 / std::sqrt(std::max(seats, kLeastSquare)));
    const double even = 1 / static_cast<double>(committees.size());
    for (const Committee& committee : committees) {
      for (const auto& [kind, seats] : committee) mean_[kind] += even * seats;
    }
  }

  // From the panels' plain mean to the point.
  Vector missing(const Vector& point) const {
    Vector missing;
    for (std::size_t k = 0; k < point.size(); ++k) {
      missing.push_back(units_[k] * (point[k] - mean_[k]));
    }
    return missing;
  }

  Vector by_panel(const Vector& by_kind) const {
    double level = 0;
    for (std::size_t k = 0; k < mean_.size(); ++k) level += by_kind[k] * units_[k] * mean_[k];
    Vector values;
    for (const Committee& committee : committees_) {
      double value = -level;
      for (const auto& [kind, seats] : committee) value += by_kind[kind] * units_[kind] * seats;
      values.push_back(value);
    }
    return values;
  }

  Vector by_kind(const Vector& by_panel) const {
    double sum = 0;
    Vector values(mean_.size(), 0);
    for (std::size_t i = 0; i < committees_.size(); ++i) {
      sum += by_panel[i];
      for (const auto& [kind, seats] : committees_[i]) values[kind] += by_panel[i] * seats;
    }
    for (std::size_t k = 0; k < values.size(); ++k) {
      values[k] = units_[k] * (values[k] - sum * mean_[k]);
    }
    return values;
  }

 private:
  const std::vector<Committee>& committees_;
  Vector units_;
  Vector mean_;
};

double largest(const Vector& values) {
  double largest = 0;
  for (const double value : values) largest = std::max(largest, std::abs(value));
  return largest;
}

}  // namespace

// Conjugate gradients on the normal equations (Craig's method): they need no inverse, which quotas
// that are always met exactly would not have.
std::optional<Vector> balanced_chances(const std::vector<Committee>& committees,
                                       const Vector& point) {
  const Centred centred(committees, point);
  Vector chances(committees.size(), 1 / static_cast<double>(committees.size()));
  Vector rest = centred.missing(point);
  Vector direction = rest;
  double rest_square = product(rest, rest);
  for (std::size_t i = 0; i < kStepsMost && largest(rest) > kNear; ++i) {
    const Vector along = centred.by_panel(direction);
    const double length = product(along, along);
    if (!(length > 0)) return std::nullopt;
    const double step = rest_square / length;
    const Vector moved = centred.by_kind(along);
    for (std::size_t j = 0; j < chances.size(); ++j) chances[j] += step * along[j];
    for (std::size_t k = 0; k < rest.size(); ++k) rest[k] -= step * moved[k];
    const double next = product(rest, rest);
    for (std::size_t k = 0; k < rest.size(); ++k) {
      direction[k] = rest[k] + next / rest_square * direction[k];
    }
    rest_square = next;
  }
  if (largest(rest) > kNear) return std::nullopt;
  const bool has_all = std::all_of(chances.begin(), chances.end(), [](double it) { return it >= 0; });
  if (!has_all) return std::nullopt;
  return chances;
}

}  // namespace commonweal::methods
