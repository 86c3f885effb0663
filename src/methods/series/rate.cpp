#include "methods/series/rate.hpp"

#include <cmath>
#include <limits>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

constexpr double kEpsilon = std::numeric_limits<double>::epsilon();
constexpr double kRoundings = 4;  // For each point: of the mean, a difference, a product, a sum.

double years_spanned(std::span<const Point> points) {
  return base::years_between(points.front().period, points.back().period);
}

double mean_value(std::span<const Point> points) {
  double sum = 0;
  for (const Point& point : points) sum += point.value;
  return sum / static_cast<double>(points.size());
}

double mean_years(std::span<const Point> points) {
  double sum = 0;
  for (const Point& point : points) {
    sum += base::years_between(points.front().period, point.period);
  }
  return sum / static_cast<double>(points.size());
}

// Centred first, so that large levels and late years cost no digits. A level line comes out as a
// slope of some 1e-16 by rounding, and would then arrive after 1e16 years where it never does: what
// the rounding of these sums can make is no slope.
double slope(std::span<const Point> points) {
  const double value = mean_value(points);
  const double years = mean_years(points);
  double products = 0;
  double squares = 0;
  double sizes = 0;
  for (const Point& point : points) {
    const double x = base::years_between(points.front().period, point.period) - years;
    products += x * (point.value - value);
    squares += x * x;
    sizes += std::abs(x) * (std::abs(point.value) + std::abs(value));
  }
  const double rounding = kRoundings * static_cast<double>(points.size()) * kEpsilon * sizes;
  return std::abs(products) <= rounding ? 0 : products / squares;
}

}  // namespace

double rate_per_year(std::span<const Point> points, RateKind kind) {
  CW_CHECK(points.size() >= 2);
  const double first = points.front().value;
  const double last = points.back().value;
  switch (kind) {
    case RateKind::endpoints: return (last - first) / years_spanned(points);
    case RateKind::least_squares: return slope(points);
    case RateKind::compound:
      CW_CHECK(first > 0 && last > 0);
      return std::expm1(std::log(last / first) / years_spanned(points));
  }
  CW_CHECK(false);
}

double value_after(double start, RateKind kind, double rate, double years) {
  if (kind == RateKind::compound) return start * std::exp(years * std::log1p(rate));
  return start + rate * years;
}

std::optional<double> years_until(double start, double level, RateKind kind, double rate) {
  if (start == level) return 0;
  const bool compound = kind == RateKind::compound;
  if (compound) CW_CHECK(start > 0 && level > 0);
  const double years =
      compound ? std::log(level / start) / std::log1p(rate) : (level - start) / rate;
  if (!(std::isfinite(years) && years > 0)) return std::nullopt;
  return years;
}

}  // namespace commonweal::methods
