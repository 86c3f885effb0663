#include <coin/ClpSimplex.hpp>
#include <coin/CoinPackedMatrix.hpp>

#include <utility>

#include "base/check.hpp"
#include "methods/optimise/linear.hpp"
#include "methods/optimise/scaled.hpp"

namespace commonweal::methods {
namespace {

LinearStatus status_of(const ClpSimplex& simplex) {
  if (simplex.isProvenOptimal()) return LinearStatus::optimal;
  if (simplex.isProvenPrimalInfeasible()) return LinearStatus::infeasible;
  if (simplex.isProvenDualInfeasible()) return LinearStatus::unbounded;
  return LinearStatus::undecided;
}

}  // namespace

struct LinearProgram::State {
  ClpSimplex simplex;
  double objective_factor = 1;
  std::vector<double> row_factors;
  std::size_t columns = 0;
  bool is_solved = false;
  bool is_moved = false;  // Bounds changed since the last solution, which may be outside them.
};

LinearProgram::LinearProgram(const Milp& milp) : state_(std::make_unique<State>()) {
  check(milp);
  ScaledMilp scaled = scale(milp);
  CoinPackedMatrix matrix(false, scaled.rows.data(), scaled.columns.data(), scaled.factors.data(),
                          static_cast<CoinBigIndex>(scaled.factors.size()));
  matrix.setDimensions(static_cast<int>(milp.rows.size()), static_cast<int>(milp.columns.size()));
  state_->simplex.setLogLevel(0);
  state_->simplex.loadProblem(matrix, scaled.lower.data(), scaled.upper.data(),
                              scaled.objective.data(), scaled.row_lower.data(),
                              scaled.row_upper.data());
  state_->objective_factor = scaled.objective_factor;
  state_->row_factors = std::move(scaled.row_factors);
  state_->columns = milp.columns.size();
}

LinearProgram::~LinearProgram() = default;
LinearProgram::LinearProgram(LinearProgram&&) noexcept = default;
LinearProgram& LinearProgram::operator=(LinearProgram&&) noexcept = default;

std::size_t LinearProgram::add_column(const MilpColumn& column, const std::vector<RowTerm>& terms) {
  std::vector<int> rows;
  std::vector<double> factors;
  for (const RowTerm& term : terms) {
    CW_CHECK(term.row < state_->row_factors.size());
    rows.push_back(static_cast<int>(term.row));
    factors.push_back(term.factor * state_->row_factors[term.row]);
  }
  state_->simplex.addColumn(static_cast<int>(rows.size()), rows.data(), factors.data(),
                            column.lower, column.upper,
                            column.objective * state_->objective_factor);
  return state_->columns++;
}

std::size_t LinearProgram::add_row(const MilpRow& row) {
  std::vector<int> columns;
  std::vector<double> factors;
  for (const MilpTerm& term : row.terms) {
    CW_CHECK(term.column < state_->columns);
    columns.push_back(static_cast<int>(term.column));
    factors.push_back(term.factor);
  }
  state_->simplex.addRow(static_cast<int>(columns.size()), columns.data(), factors.data(),
                         row.lower, row.upper);
  state_->row_factors.push_back(1);
  state_->is_moved = true;
  return state_->row_factors.size() - 1;
}

void LinearProgram::set_row_bounds(std::size_t row, double lower, double upper) {
  CW_CHECK(row < state_->row_factors.size());
  const double factor = state_->row_factors[row];
  state_->simplex.setRowBounds(static_cast<int>(row), factor * lower, factor * upper);
  state_->is_moved = true;
}

void LinearProgram::set_column_bounds(std::size_t column, double lower, double upper) {
  CW_CHECK(column < state_->columns && lower <= upper);
  state_->simplex.setColumnBounds(static_cast<int>(column), lower, upper);
  state_->is_moved = true;
}

void LinearProgram::set_tolerance(double tolerance) {
  state_->simplex.setPrimalTolerance(tolerance);
  state_->simplex.setDualTolerance(tolerance);
}

double LinearProgram::column_lower(std::size_t column) const {
  CW_CHECK(column < state_->columns);
  return state_->simplex.getColLower()[column];
}

double LinearProgram::column_upper(std::size_t column) const {
  CW_CHECK(column < state_->columns);
  return state_->simplex.getColUpper()[column];
}

void LinearProgram::set_objective(std::size_t column, double objective) {
  CW_CHECK(column < state_->columns);
  state_->simplex.setObjectiveCoefficient(static_cast<int>(column),
                                          objective * state_->objective_factor);
}

LinearAnswer LinearProgram::solve_by_dual() {
  state_->is_moved = true;
  return solve();
}

// From the basis before by the primal method, which new columns and a new objective leave feasible;
// the first time and after bounds have moved by the dual, which is the quicker one from there.
LinearAnswer LinearProgram::solve() {
  ClpSimplex& simplex = state_->simplex;
  if (state_->is_solved && !state_->is_moved) {
    simplex.primal(1);
  } else {
    simplex.dual();
  }
  state_->is_solved = true;
  state_->is_moved = false;
  LinearAnswer answer{.status = status_of(simplex)};
  if (answer.status != LinearStatus::optimal) return answer;
  const double factor = state_->objective_factor;
  answer.objective = simplex.objectiveValue() / factor;
  for (std::size_t i = 0; i < state_->columns; ++i) {
    answer.values.push_back(simplex.primalColumnSolution()[i]);
    answer.reduced_costs.push_back(simplex.dualColumnSolution()[i] / factor);
  }
  for (std::size_t i = 0; i < state_->row_factors.size(); ++i) {
    answer.duals.push_back(simplex.dualRowSolution()[i] * state_->row_factors[i] / factor);
  }
  return answer;
}

LinearAnswer solve_relaxation(const Milp& milp) { return LinearProgram(milp).solve(); }

}  // namespace commonweal::methods
