#include "methods/optimise/scaled.hpp"

#include <algorithm>
#include <cmath>

namespace commonweal::methods {
namespace {

// CBC looks for improvements of at least 1e-5: the largest factor of the objective is about 1,000.
constexpr double kObjectiveSize = 1024;

void scale_columns(const Milp& milp, ScaledMilp& scaled) {
  double largest = 0;
  for (const MilpColumn& column : milp.columns) {
    largest = std::max(largest, std::abs(column.objective));
  }
  const double sign = milp.aim == Aim::maximise ? -1 : 1;
  scaled.objective_factor = sign * kObjectiveSize * power_of_two_for(largest);
  for (std::size_t i = 0; i < milp.columns.size(); ++i) {
    const MilpColumn& column = milp.columns[i];
    scaled.objective.push_back(scaled.objective_factor * column.objective);
    scaled.lower.push_back(column.lower);
    scaled.upper.push_back(column.upper);
    if (column.kind == ColumnKind::integer) scaled.integers.push_back(static_cast<int>(i));
  }
}

void scale_row(const MilpRow& row, int number, ScaledMilp& scaled) {
  double largest = 0;
  for (const MilpTerm& term : row.terms) largest = std::max(largest, std::abs(term.factor));
  const double factor = power_of_two_for(largest);
  scaled.row_factors.push_back(factor);
  scaled.row_lower.push_back(factor * row.lower);
  scaled.row_upper.push_back(factor * row.upper);
  for (const MilpTerm& term : row.terms) {
    scaled.rows.push_back(number);
    scaled.columns.push_back(static_cast<int>(term.column));
    scaled.factors.push_back(factor * term.factor);
  }
}

}  // namespace

double power_of_two_for(double largest) {
  if (!(largest > 0)) return 1;
  return std::ldexp(1.0, -std::ilogb(largest));
}

ScaledMilp scale(const Milp& milp) {
  ScaledMilp scaled;
  scale_columns(milp, scaled);
  for (std::size_t i = 0; i < milp.rows.size(); ++i) {
    scale_row(milp.rows[i], static_cast<int>(i), scaled);
  }
  return scaled;
}

}  // namespace commonweal::methods
