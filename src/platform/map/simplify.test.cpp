#include "platform/map/simplify.hpp"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "platform/chart/chart_fixture.hpp"

namespace commonweal::platform {
namespace {

bool equal(const std::vector<Place>& one, const std::vector<Place>& other) {
  return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                    [](const Place& a, const Place& b) { return a.x == b.x && a.y == b.y; });
}

// As Douglas and Peucker write it, with copies of the halves.
std::vector<Place> slowly_simplified(const std::vector<Place>& line, double tolerance) {
  std::size_t far = 0;
  double distance = tolerance;
  for (std::size_t at = 1; at + 1 < line.size(); ++at) {
    const double here = distance_to(line[at], {line.front(), line.back()});
    if (here > distance) {
      far = at;
      distance = here;
    }
  }
  if (far == 0) return line.size() < 2 ? line : std::vector<Place>{line.front(), line.back()};
  const auto middle = line.begin() + static_cast<std::ptrdiff_t>(far);
  auto first = slowly_simplified({line.begin(), middle + 1}, tolerance);
  const auto second = slowly_simplified({middle, line.end()}, tolerance);
  first.insert(first.end(), second.begin() + 1, second.end());
  return first;
}

std::vector<Place> any_line(Random& random) {
  std::vector<Place> line;
  Place here;
  for (std::size_t left = random.count(60); left > 0; --left) {
    here = {here.x + random.below(4) - 1, here.y + random.below(4) - 2};
    line.push_back(here);
  }
  if (line.size() > 3 && random.count(3) == 0) line.push_back(line.front());  // A ring.
  return line;
}

double distance_to_line(const Place& place, const std::vector<Place>& line) {
  double nearest = std::hypot(place.x - line[0].x, place.y - line[0].y);
  for (std::size_t at = 1; at < line.size(); ++at) {
    nearest = std::min(nearest, distance_to(place, {line[at - 1], line[at]}));
  }
  return nearest;
}

TEST(Simplified, LeavesOutWhatLiesOnAStraightLine) {
  EXPECT_TRUE(equal(simplified({{0, 0}, {1, 0.1}, {2, 0}, {3, 5}, {4, 0}}, 0.2),
                    {{0, 0}, {2, 0}, {3, 5}, {4, 0}}));
}

TEST(Simplified, EqualsTheSlowVersionOnAnyLine) {
  Random random;
  for (int time = 0; time < 500; ++time) {
    const auto line = any_line(random);
    const double tolerance = random.below(3);
    EXPECT_TRUE(equal(simplified(line, tolerance), slowly_simplified(line, tolerance)));
  }
}

TEST(Simplified, KeepsEveryPlaceNearAndBothEnds) {
  Random random;
  for (int time = 0; time < 300; ++time) {
    const auto line = any_line(random);
    if (line.empty()) continue;
    const double tolerance = random.below(3);
    const auto kept = simplified(line, tolerance);
    EXPECT_TRUE(equal({kept.front(), kept.back()}, {line.front(), line.back()}));
    for (const auto& place : line) EXPECT_LE(distance_to_line(place, kept), tolerance + 1e-9);
  }
}

TEST(Distance, IsToThePieceAndNotToTheWholeLine) {
  EXPECT_DOUBLE_EQ(distance_to({3, 4}, {{0, 0}, {0, 0}}), 5);
  EXPECT_DOUBLE_EQ(distance_to({5, 1}, {{0, 0}, {10, 0}}), 1);
  EXPECT_DOUBLE_EQ(distance_to({13, 4}, {{0, 0}, {10, 0}}), 5);
}

}  // namespace
}  // namespace commonweal::platform
