#pragma once

// The seam to the solver of linear programs, CLP: a program that can grow by columns and rows
// between solutions and goes on from the basis before, as column generation asks. Whole numbers are
// not asked for: of a program that has them this is the relaxation.

#include <cstddef>
#include <memory>
#include <vector>

#include "methods/optimise/milp.hpp"

namespace commonweal::methods {

enum class LinearStatus { optimal, infeasible, unbounded, undecided };

struct LinearAnswer {
  LinearStatus status = LinearStatus::undecided;
  double objective = 0;
  std::vector<double> values = {};

  // What the objective gains for each unit that the row's bound is moved up: a rate that holds for
  // a first small step only, and for the relaxation.
  std::vector<double> duals = {};

  // What the objective would gain for each unit of the column beyond the row's prices.
  std::vector<double> reduced_costs = {};
};

// A factor of a new column in a row that stands.
struct RowTerm {
  std::size_t row;
  double factor;
};

class LinearProgram {
 public:
  explicit LinearProgram(const Milp& milp);
  ~LinearProgram();
  LinearProgram(LinearProgram&&) noexcept;
  LinearProgram& operator=(LinearProgram&&) noexcept;

  std::size_t add_column(const MilpColumn& column, const std::vector<RowTerm>& terms);
  std::size_t add_row(const MilpRow& row);
  void set_row_bounds(std::size_t row, double lower, double upper);
  void set_column_bounds(std::size_t column, double lower, double upper);
  void set_objective(std::size_t column, double objective);
  // By how much rows, bounds and prices may be off, in the program's own units; 1e-7 if not set.
  void set_tolerance(double tolerance);
  double column_lower(std::size_t column) const;
  double column_upper(std::size_t column) const;

  LinearAnswer solve();
  // By the dual method, which is the quicker one where every column has two ends and all of the
  // objective is new.
  LinearAnswer solve_by_dual();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// One solution from the beginning.
LinearAnswer solve_relaxation(const Milp& milp);

}  // namespace commonweal::methods
