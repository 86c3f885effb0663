#include "methods/disclosure/cell_audit.hpp"

#include <map>

#include "base/check.hpp"
#include "methods/optimise/linear.hpp"

namespace commonweal::methods {
namespace {

// The unknown counts and the sums that bind them. Columns of the cells are given back.
Milp unknowns_of(const LinkedCounts& linked, const std::vector<bool>& hidden,
                 std::map<std::size_t, std::size_t>& columns) {
  Milp milp{.aim = Aim::maximise};
  for (std::size_t i = 0; i < hidden.size(); ++i) {
    if (hidden[i]) columns[i] = milp.add(MilpColumn{});
  }
  for (const auto& sum : linked.sums) {
    MilpRow row;
    double known = 0;  // What the shown cells of it come to.
    const auto take = [&](std::size_t cell, double sign) {
      if (hidden[cell]) row.terms.push_back({columns.at(cell), sign});
      if (!hidden[cell]) known += sign * linked.counts[cell];
    };
    take(sum.total, -1);
    for (const auto part : sum.parts) take(part, 1);
    if (row.terms.empty()) continue;
    row.lower = row.upper = -known;
    milp.add(std::move(row));
  }
  return milp;
}

}  // namespace

std::vector<FeasibleRange> feasible_ranges(const LinkedCounts& linked,
                                           const std::vector<bool>& hidden,
                                           const std::vector<std::size_t>& cells) {
  std::vector<FeasibleRange> ranges;
  if (cells.empty()) return ranges;
  std::map<std::size_t, std::size_t> columns;
  LinearProgram program(unknowns_of(linked, hidden, columns));
  for (const auto cell : cells) {
    CW_CHECK(hidden[cell]);
    const std::size_t column = columns.at(cell);
    program.set_objective(column, 1);
    const auto most = program.solve();
    program.set_objective(column, -1);
    const auto least = program.solve();
    program.set_objective(column, 0);
    CW_CHECK(least.status == LinearStatus::optimal);
    ranges.push_back({cell, -least.objective,
                      most.status == LinearStatus::unbounded ? kUnlimited : most.objective});
  }
  return ranges;
}

}  // namespace commonweal::methods
