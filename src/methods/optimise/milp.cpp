#include "methods/optimise/milp.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

double breach(double value, double lower, double upper) {
  return std::max({0.0, lower - value, value - upper});
}

double breach_of(const MilpRow& row, const std::vector<double>& values) {
  double largest = 1e-300;
  for (const MilpTerm& term : row.terms) largest = std::max(largest, std::abs(term.factor));
  return breach(value_of(row, values), row.lower, row.upper) / largest;
}

void check_terms(const MilpRow& row, std::vector<std::size_t>& last_row_of, std::size_t number) {
  for (const MilpTerm& term : row.terms) {
    CW_CHECK(term.column < last_row_of.size());
    CW_CHECK(std::isfinite(term.factor));
    CW_CHECK(last_row_of[term.column] != number);
    last_row_of[term.column] = number;
  }
}

}  // namespace

std::size_t Milp::add(MilpColumn column) {
  columns.push_back(std::move(column));
  return columns.size() - 1;
}

std::size_t Milp::add(MilpRow row) {
  rows.push_back(std::move(row));
  return rows.size() - 1;
}

MilpColumn yes_or_no(std::string name, double objective) {
  return {.name = std::move(name),
          .objective = objective,
          .lower = 0,
          .upper = 1,
          .kind = ColumnKind::integer};
}

double value_of(const MilpRow& row, const std::vector<double>& values) {
  double sum = 0;
  for (const MilpTerm& term : row.terms) sum += term.factor * values[term.column];
  return sum;
}

double objective_of(const Milp& milp, const std::vector<double>& values) {
  double sum = 0;
  for (std::size_t i = 0; i < milp.columns.size(); ++i) {
    sum += milp.columns[i].objective * values[i];
  }
  return sum;
}

double worst_breach(const Milp& milp, const std::vector<double>& values) {
  double worst = 0;
  for (std::size_t i = 0; i < milp.columns.size(); ++i) {
    const MilpColumn& column = milp.columns[i];
    worst = std::max(worst, breach(values[i], column.lower, column.upper));
    if (column.kind == ColumnKind::integer) {
      worst = std::max(worst, std::abs(values[i] - std::round(values[i])));
    }
  }
  for (const MilpRow& row : milp.rows) worst = std::max(worst, breach_of(row, values));
  return worst;
}

void check(const Milp& milp) {
  for (const MilpColumn& column : milp.columns) {
    CW_CHECK(std::isfinite(column.objective));
    CW_CHECK(!std::isnan(column.lower) && !std::isnan(column.upper));
    CW_CHECK(column.lower < kUnlimited && column.upper > -kUnlimited);
  }
  std::vector<std::size_t> last_row_of(milp.columns.size(), milp.rows.size());
  for (std::size_t i = 0; i < milp.rows.size(); ++i) {
    CW_CHECK(!std::isnan(milp.rows[i].lower) && !std::isnan(milp.rows[i].upper));
    check_terms(milp.rows[i], last_row_of, i);
  }
}

}  // namespace commonweal::methods
