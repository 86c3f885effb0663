#include "methods/disclosure/cell_suppression.hpp"

#include <cmath>

#include "base/check.hpp"
#include "methods/disclosure/cell_audit.hpp"
#include "methods/optimise/linear.hpp"

namespace commonweal::methods {
namespace {

constexpr double kMoved = 1e-6;

// Moves of cells, up and down apart, that leave every sum as it is.
class Moves {
 public:
  Moves(const LinkedCounts& linked, const std::vector<bool>& hidden)
      : linked_(linked), program_(milp_of(linked, hidden)) {}

  void hide(std::size_t cell) {
    program_.set_objective(up(cell), 0);
    program_.set_objective(down(cell), 0);
  }

  // The cells that move where this one moves so far; all, where it cannot without them.
  std::vector<std::size_t> moved_with(std::size_t cell, double by) {
    const std::size_t moving = by > 0 ? up(cell) : down(cell);
    const std::size_t still = by > 0 ? down(cell) : up(cell);
    const double least_upper = program_.column_upper(moving);
    const double still_upper = program_.column_upper(still);
    program_.set_column_bounds(moving, std::abs(by), std::abs(by));
    program_.set_column_bounds(still, 0, 0);
    const auto answer = program_.solve();
    program_.set_column_bounds(moving, 0, least_upper);
    program_.set_column_bounds(still, 0, still_upper);
    CW_CHECK(answer.status == LinearStatus::optimal);
    std::vector<std::size_t> cells;
    for (std::size_t i = 0; i < linked_.counts.size(); ++i) {
      if (answer.values[up(i)] > kMoved || answer.values[down(i)] > kMoved) cells.push_back(i);
    }
    return cells;
  }

 private:
  static std::size_t up(std::size_t cell) { return 2 * cell; }
  static std::size_t down(std::size_t cell) { return 2 * cell + 1; }

  // A cell shown costs its information: more people, more of it, but slowly.
  static Milp milp_of(const LinkedCounts& linked, const std::vector<bool>& hidden) {
    Milp milp{.aim = Aim::minimise};
    for (std::size_t i = 0; i < linked.counts.size(); ++i) {
      const double cost = hidden[i] ? 0 : 1 + std::log1p(linked.counts[i]);
      milp.add(MilpColumn{.objective = cost});
      milp.add(MilpColumn{.objective = cost, .upper = linked.counts[i]});
    }
    for (const auto& sum : linked.sums) {
      MilpRow row{.lower = 0, .upper = 0};
      row.terms = {{up(sum.total), -1}, {down(sum.total), 1}};
      for (const auto part : sum.parts) {
        row.terms.push_back({up(part), 1});
        row.terms.push_back({down(part), -1});
      }
      milp.add(std::move(row));
    }
    return milp;
  }

  const LinkedCounts& linked_;
  LinearProgram program_;
};

}  // namespace

CellSuppression suppressed_cells(const LinkedCounts& linked, const std::vector<bool>& sensitive,
                                 double fewest) {
  CellSuppression answer{.hidden = sensitive, .secondary = 0, .rounds = 0};
  Moves moves(linked, sensitive);
  std::vector<std::size_t> unsafe;
  for (std::size_t i = 0; i < sensitive.size(); ++i) {
    if (sensitive[i]) unsafe.push_back(i);
  }
  const auto all = unsafe;
  while (!unsafe.empty()) {
    for (const auto cell : unsafe) {
      for (const double by : {fewest - linked.counts[cell], -linked.counts[cell]}) {
        if (by == 0) continue;
        for (const auto other : moves.moved_with(cell, by)) {
          if (answer.hidden[other]) continue;
          answer.hidden[other] = true;
          ++answer.secondary;
          moves.hide(other);
        }
      }
    }
    ++answer.rounds;
    CW_CHECK(answer.rounds <= 2);  // Each cell's moves stay possible as more is hidden.
    unsafe.clear();
    for (const auto& range : feasible_ranges(linked, answer.hidden, all)) {
      if (range.most < fewest - 1e-6 || range.least > 1e-6) unsafe.push_back(range.cell);
    }
  }
  return answer;
}

}  // namespace commonweal::methods
