#pragma once

// A linear program, some of whose unknowns may have to be whole numbers. Knows no solver and
// nothing of what its unknowns stand for.

#include <cstddef>
#include <limits>
#include <string>
#include <vector>

namespace commonweal::methods {

inline constexpr double kUnlimited = std::numeric_limits<double>::infinity();

enum class ColumnKind { continuous, integer };

// One unknown.
struct MilpColumn {
  std::string name = {};  // Any words: the files make safe names of them.
  double objective = 0;
  double lower = 0;
  double upper = kUnlimited;
  ColumnKind kind = ColumnKind::continuous;
};

// A factor of one unknown in a row.
struct MilpTerm {
  std::size_t column;
  double factor;
};

// lower <= sum of terms <= upper. Each column at most once.
struct MilpRow {
  std::string name = {};
  std::vector<MilpTerm> terms = {};
  double lower = -kUnlimited;
  double upper = kUnlimited;
};

enum class Aim { maximise, minimise };

struct Milp {
  Aim aim = Aim::maximise;
  std::vector<MilpColumn> columns = {};
  std::vector<MilpRow> rows = {};

  std::size_t add(MilpColumn column);  // Its place among the columns.
  std::size_t add(MilpRow row);
};

// A column that is 0 or 1.
MilpColumn yes_or_no(std::string name, double objective = 0);

// The sum of the row's terms, in their order.
double value_of(const MilpRow& row, const std::vector<double>& values);
double objective_of(const Milp& milp, const std::vector<double>& values);

// By how much a row or a bound is broken at most, as a share of the row's largest term or of 1.
double worst_breach(const Milp& milp, const std::vector<double>& values);

// Every number finite where it must be, every term's column there and named once in its row.
// What breaks this is the caller's mistake.
void check(const Milp& milp);

}  // namespace commonweal::methods
