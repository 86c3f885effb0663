#pragma once

// A program as the solvers take it: minimised, in sparse triplets, and with each row and the
// objective multiplied by a power of two so that their largest factors are alike. The solvers'
// tolerances are absolute: pounds beside shares of people would be held to very different accuracy.
// Powers of two change no digit.

#include <vector>

#include "methods/optimise/milp.hpp"

namespace commonweal::methods {

struct ScaledMilp {
  double objective_factor = 1;           // Negative where the program maximises.
  std::vector<double> row_factors = {};  // By row.
  std::vector<double> objective = {}, lower = {}, upper = {};  // By column.
  std::vector<double> row_lower = {}, row_upper = {};
  std::vector<int> integers = {};
  std::vector<int> rows = {}, columns = {};  // Of each factor.
  std::vector<double> factors = {};

  double unscaled(double objective_value) const { return objective_value / objective_factor; }
};

ScaledMilp scale(const Milp& milp);

// The power of two by which the largest of the sizes comes to lie in [1, 2); 1 where all are 0.
double power_of_two_for(double largest);

}  // namespace commonweal::methods
