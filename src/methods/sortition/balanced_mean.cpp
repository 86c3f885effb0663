#include "methods/sortition/balanced_mean.hpp"

#include <algorithm>
#include <cmath>

namespace commonweal::methods {
namespace {

constexpr double kLeastSquare = 1e-3;
constexpr double kNear = 1e-8;  // Of the root of a kind's seats.
constexpr std::size_t kStepsMost = 1'000;
constexpr std::size_t kRoundsMost = 30;

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

// The least change of even chances that brings the mean to the point: conjugate gradients for least
// squares, which need no inverse (quotas that are always met exactly leave none) and whose rest
// never grows. None where the rest is not brought to nothing.
std::optional<Vector> even_but(const std::vector<Committee>& committees, const Vector& point) {
  const Centred centred(committees, point);
  Vector chances(committees.size(), 1 / static_cast<double>(committees.size()));
  Vector rest = centred.missing(point);
  Vector slope = centred.by_panel(rest);
  Vector direction = slope;
  double slope_square = product(slope, slope);
  for (std::size_t i = 0; i < kStepsMost && largest(rest) > kNear; ++i) {
    const Vector moved = centred.by_kind(direction);
    const double length = product(moved, moved);
    if (!(length > 0)) break;
    const double step = slope_square / length;
    for (std::size_t j = 0; j < chances.size(); ++j) chances[j] += step * direction[j];
    for (std::size_t k = 0; k < rest.size(); ++k) rest[k] -= step * moved[k];
    slope = centred.by_panel(rest);
    const double next = product(slope, slope);
    for (std::size_t j = 0; j < slope.size(); ++j) {
      direction[j] = slope[j] + next / slope_square * direction[j];
    }
    slope_square = next;
  }
  if (largest(rest) > kNear) return std::nullopt;
  return chances;
}

}  // namespace

// Panels whose chance would be below 0 go, and the others are asked again.
std::optional<BalancedChances> balanced_chances(std::vector<Committee> committees,
                                                const Vector& point) {
  for (std::size_t i = 0; i < kRoundsMost && !committees.empty(); ++i) {
    auto chances = even_but(committees, point);
    if (!chances) return std::nullopt;
    std::vector<Committee> kept;
    for (std::size_t j = 0; j < committees.size(); ++j) {
      if ((*chances)[j] >= 0) kept.push_back(committees[j]);
    }
    if (kept.size() == committees.size()) {
      return BalancedChances{std::move(committees), *std::move(chances)};
    }
    committees = std::move(kept);
  }
  return std::nullopt;
}

}  // namespace commonweal::methods
