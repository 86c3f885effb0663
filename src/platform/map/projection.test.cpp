#include "platform/map/projection.hpp"

#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

// Snyder 1987, pages 292 to 294: Clarke's ellipsoid of 1866, the standard parallels of the USA.
TEST(AlbersConic, FindsThePlaceThatSnyderPrints) {
  const AlbersConic projection(
      {.origin = {.longitude = -96, .latitude = 23}, .south = 29.5, .north = 45.5},
      {.semi_major = 6378206.4, .eccentricity_squared = 0.00676866});
  const Place place = projection({.longitude = -75, .latitude = 35});
  EXPECT_NEAR(place.x, 1885472.7, 0.06);
  EXPECT_NEAR(place.y, 1535925.0, 0.06);
}

// The area of WGS 84 between two parallels and two meridians: Snyder's q, integrated by hand.
double true_area(const Position& low, const Position& high) {
  const double e2 = kWgs84.eccentricity_squared;
  const double b2 = kWgs84.semi_major * kWgs84.semi_major * (1 - e2);
  double sum = 0;  // Of cos / (1 - e^2 sin^2)^2, by Simpson's rule.
  constexpr int kSteps = 2000;
  const double from = low.latitude * std::numbers::pi / 180;
  const double step = (high.latitude - low.latitude) * std::numbers::pi / 180 / kSteps;
  for (int at = 0; at <= kSteps; ++at) {
    const double sine = std::sin(from + at * step);
    const double height = std::cos(from + at * step) / std::pow(1 - e2 * sine * sine, 2);
    sum += height * (at == 0 || at == kSteps ? 1 : at % 2 == 1 ? 4 : 2);
  }
  return b2 * sum * step / 3 * (high.longitude - low.longitude) * std::numbers::pi / 180;
}

double drawn_area(const AlbersConic& projection, const Position& low, const Position& high) {
  std::vector<Place> ring;
  constexpr int kSteps = 4000;
  for (int at = 0; at <= kSteps; ++at) {
    const double share = static_cast<double>(at) / kSteps;
    ring.push_back(
        projection({low.longitude + share * (high.longitude - low.longitude), low.latitude}));
  }
  for (int at = 0; at <= kSteps; ++at) {
    const double share = static_cast<double>(at) / kSteps;
    ring.push_back(
        projection({high.longitude - share * (high.longitude - low.longitude), high.latitude}));
  }
  double twice = 0;
  for (std::size_t at = 0; at < ring.size(); ++at) {
    const Place& one = ring[at];
    const Place& next = ring[(at + 1) % ring.size()];
    twice += one.x * next.y - next.x * one.y;
  }
  return std::abs(twice) / 2;
}

std::vector<Boundary> box(const Position& low, const Position& high) {
  return {{"1",
           "",
           {{{low, {high.longitude, low.latitude}, high, {low.longitude, high.latitude}, low}}}}};
}

TEST(FittedConic, KeepsAreasToAMillionth) {
  struct Case {
    Position low, high;
  };
  for (const auto& [low, high] :
       {Case{{-8, 50}, {2, 61}}, Case{{-3, 51}, {-2.5, 51.4}}, Case{{110, -44}, {154, -10}},
        Case{{-20, -35}, {50, 37}}, Case{{-10, -5}, {10, 5}}, Case{{0, 60}, {30, 89}}}) {
    const auto projection = fitted_conic(box(low, high));
    const double expected = true_area(low, high);
    EXPECT_NEAR(drawn_area(projection, low, high) / expected, 1, 1e-6) << low.latitude;
    const Position middle{(low.longitude + high.longitude) / 2, (low.latitude + high.latitude) / 2};
    EXPECT_NEAR(drawn_area(projection, middle, high) / true_area(middle, high), 1, 1e-6);
  }
}

TEST(FittedConic, PutsNorthUpAndEastRight) {
  const auto projection = fitted_conic(box({-8, 50}, {2, 61}));
  EXPECT_GT(projection({-3, 60}).y, projection({-3, 51}).y);
  EXPECT_GT(projection({0, 55}).x, projection({-6, 55}).x);
  EXPECT_NEAR(projection({-3, 55.5}).x, 0, 1e-6);
}

TEST(AlbersConic, RefusesParallelsThatMakeNoCone) {
  EXPECT_THROW(AlbersConic({.origin = {0, 0}, .south = -10, .north = 10}), base::Defect);
}

}  // namespace
}  // namespace commonweal::platform
