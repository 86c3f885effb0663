#pragma once

// Figures over time: what is known of one measure of one body. Knows nothing of where they come
// from, nor what they mean.

#include <optional>
#include <vector>

#include "base/period.hpp"
#include "base/result.hpp"

namespace commonweal::methods {

struct Point {
  base::Period period;
  double value;

  friend bool operator==(const Point&, const Point&) = default;
};

// Points of one kind of period, in order, each period once, each value finite. Periods without a
// figure are not in it: a gap is a gap, never a zero.
class Series {
 public:
  // Sorts the points. Fails, naming the periods, unless there is at least one point, all are of one
  // kind, none is repeated and every value is finite.
  static base::Result<Series> make(std::vector<Point> points);

  const std::vector<Point>& points() const { return points_; }  // At least one.
  base::PeriodKind kind() const { return points_.front().period.kind(); }
  std::optional<double> at(base::Period period) const;

  // The points up to and with a period.
  std::vector<Point> until(base::Period last) const;

 private:
  explicit Series(std::vector<Point> points) : points_(std::move(points)) {}
  std::vector<Point> points_;
};

}  // namespace commonweal::methods
