#include "platform/map/projection.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

constexpr double kRadians = std::numbers::pi / 180;

// Snyder's q (3-12): the area between the equator and a latitude, in a suitable unit.
double q_of(double latitude, const Ellipsoid& ellipsoid) {
  const double e = std::sqrt(ellipsoid.eccentricity_squared);
  const double sine = std::sin(latitude * kRadians);
  if (e < 1e-9) return 2 * sine;
  const double es = e * sine;
  return (1 - e * e) * (sine / (1 - es * es) - std::log((1 - es) / (1 + es)) / (2 * e));
}

// His m squared (14-15): how wide a parallel is.
double m_squared(double latitude, const Ellipsoid& ellipsoid) {
  const double sine = std::sin(latitude * kRadians);
  const double cosine = std::cos(latitude * kRadians);
  return cosine * cosine / (1 - ellipsoid.eccentricity_squared * sine * sine);
}

double cone_of(const ConicCentre& centre, const Ellipsoid& ellipsoid) {
  if (std::abs(centre.north - centre.south) < 1e-9) return std::sin(centre.south * kRadians);
  return (m_squared(centre.south, ellipsoid) - m_squared(centre.north, ellipsoid)) /
         (q_of(centre.north, ellipsoid) - q_of(centre.south, ellipsoid));
}

struct Extent {
  Position low{180, 90};
  Position high{-180, -90};

  void add(const Position& position) {
    low = {std::min(low.longitude, position.longitude), std::min(low.latitude, position.latitude)};
    high = {std::max(high.longitude, position.longitude),
            std::max(high.latitude, position.latitude)};
  }
};

}  // namespace

AlbersConic::AlbersConic(const ConicCentre& centre, const Ellipsoid& ellipsoid)
    : ellipsoid_(ellipsoid),
      origin_longitude_(centre.origin.longitude),
      cone_(cone_of(centre, ellipsoid)) {
  CW_CHECK(std::abs(cone_) > 1e-6);
  constant_ = m_squared(centre.south, ellipsoid) + cone_ * q_of(centre.south, ellipsoid);
  origin_radius_ = radius(centre.origin.latitude);
}

double AlbersConic::radius(double latitude) const {
  const double under = constant_ - cone_ * q_of(latitude, ellipsoid_);
  return ellipsoid_.semi_major * std::sqrt(std::max(0.0, under)) / cone_;
}

Place AlbersConic::operator()(const Position& position) const {
  const double angle = cone_ * (position.longitude - origin_longitude_) * kRadians;
  const double from_apex = radius(position.latitude);
  return {from_apex * std::sin(angle), origin_radius_ - from_apex * std::cos(angle)};
}

AlbersConic fitted_conic(std::span<const Boundary> boundaries) {
  Extent extent;
  for (const auto& boundary : boundaries) {
    for (const auto& polygon : boundary.polygons) {
      for (const auto& position : polygon.front()) extent.add(position);
    }
  }
  const double height = extent.high.latitude - extent.low.latitude;
  const Position middle{(extent.low.longitude + extent.high.longitude) / 2,
                        (extent.low.latitude + extent.high.latitude) / 2};
  ConicCentre centre{middle, extent.low.latitude + height / 6, extent.high.latitude - height / 6};
  // Across the equator the cone opens to a cylinder; a degree to one side keeps it one.
  if (std::abs(centre.south + centre.north) < 1) centre.north += 1;
  return AlbersConic(centre);
}

}  // namespace commonweal::platform
