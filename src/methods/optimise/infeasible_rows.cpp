#include "methods/optimise/infeasible_rows.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "methods/optimise/linear.hpp"

namespace commonweal::methods {
namespace {

using Rows = std::vector<std::size_t>;

// Asks whether the rows that are given and some of the candidates can be met together.
class Asker {
 public:
  Asker(const Milp& milp, const Rows& candidates, std::size_t nodes)
      : milp_(milp), is_candidate_(milp.rows.size(), false), nodes_(nodes) {
    for (const std::size_t row : candidates) is_candidate_.at(row) = true;
    for (MilpColumn& column : milp_.columns) column.objective = 0;
  }

  bool can_meet(const Rows& kept) {
    const Milp part = with_only(kept);
    if (solve_relaxation(part).status == LinearStatus::infeasible) return false;
    const MilpAnswer answer = solve(part, {.nodes = nodes_});
    if (answer.status == MilpStatus::undecided) is_decided_ = false;
    return answer.status != MilpStatus::infeasible;
  }

  bool is_decided() const { return is_decided_; }

 private:
  Milp with_only(const Rows& kept) const {
    Milp part{.aim = Aim::minimise, .columns = milp_.columns};
    for (std::size_t i = 0; i < milp_.rows.size(); ++i) {
      const bool stays = !is_candidate_[i] || std::find(kept.begin(), kept.end(), i) != kept.end();
      if (stays) part.rows.push_back(milp_.rows[i]);
    }
    return part;
  }

  Milp milp_;
  std::vector<bool> is_candidate_;
  std::size_t nodes_;
  bool is_decided_ = true;
};

Rows joined(const Rows& first, const Rows& second) {
  Rows both = first;
  both.insert(both.end(), second.begin(), second.end());
  return both;
}

// QuickXplain (Junker, AAAI 2004): halves instead of single rows, so that a conflict of k among n
// candidates costs about 2k log2(n/k) questions, where the deletion filter (Chinneck and Dravnieks
// 1991), whose answer has the same property, costs n. `grew` says that the base has just been added
// to: then it may be the conflict by itself.
Rows conflict(Asker& asker, const Rows& base, bool grew, const Rows& rows) {
  if (grew && !asker.can_meet(base)) return {};
  if (rows.size() <= 1) return rows;
  const auto middle = rows.begin() + static_cast<std::ptrdiff_t>(rows.size() / 2);
  const Rows left(rows.begin(), middle);
  const Rows right(middle, rows.end());
  const Rows of_right = conflict(asker, joined(base, left), true, right);
  const Rows of_left = conflict(asker, joined(base, of_right), !of_right.empty(), left);
  return joined(of_left, of_right);
}

}  // namespace

InfeasibleRows infeasible_rows(const Milp& milp, const Rows& candidates, std::size_t nodes) {
  Asker asker(milp, candidates, nodes);
  InfeasibleRows answer{.is_feasible = asker.can_meet(candidates)};
  if (!answer.is_feasible && asker.can_meet({})) {
    answer.rows = conflict(asker, {}, false, candidates);
    std::sort(answer.rows.begin(), answer.rows.end());
  }
  answer.is_irreducible = asker.is_decided();
  return answer;
}

}  // namespace commonweal::methods
