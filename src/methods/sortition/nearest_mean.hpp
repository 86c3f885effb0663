#pragma once

// The mean of panels by kind that is nearest to a point: Wolfe, "Finding the nearest point in a
// polytope", Mathematical Programming 11 (1976). It holds few panels, each of which it needs, and
// has the exact answer after finitely many steps; its prices are smooth where those of a linear
// programme jump.

#include <vector>

#include "methods/sortition/growing_cholesky.hpp"
#include "methods/sortition/panel_kinds.hpp"

namespace commonweal::methods {

class NearestMean {
 public:
  // Seats by kind. Distances are counted in units of their square roots, so that a rare kind counts
  // as much as a common one.
  explicit NearestMean(std::vector<double> point);

  // False where the panel cannot help.
  bool add(const Committee& committee);

  // From the mean to the point, as prices: a panel that is worth more than `level` helps.
  const std::vector<double>& prices() const { return prices_; }
  double level() const;
  double at_point() const { return value_at(point_); }  // The point's own worth.
  // The greatest distance of a kind, in seats per person or whatever the units are.
  double furthest(const std::vector<double>& units) const;

  const std::vector<Committee>& committees() const { return committees_; }
  const std::vector<double>& chances() const { return chances_; }

  // A step against what rounding has gathered.
  void refine();

 private:
  double value_at(const std::vector<double>& seats) const;
  double product(const Committee& one, const Committee& other) const;
  std::vector<double> best_chances() const;
  bool step_towards(const std::vector<double>& best);
  void drop(std::size_t index);
  void settle();

  std::vector<double> point_;
  std::vector<double> scale_;  // By kind: the square of the unit's inverse.
  double point_square_ = 0;
  std::vector<Committee> committees_;
  std::vector<double> with_point_;  // The product of each with the point.
  std::vector<double> chances_;
  GrowingCholesky root_;
  std::vector<double> mean_;
  std::vector<double> prices_;
};

}  // namespace commonweal::methods
