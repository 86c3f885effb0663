#include "methods/sortition/goldilocks_target.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "methods/optimise/linear.hpp"
#include "methods/sortition/leximin_target.hpp"

namespace commonweal::methods {
namespace {

constexpr double kGap = 1e-10;  // Of the objective.
constexpr std::size_t kTangentsMost = 200;
constexpr double kBeyond = 1e-10;
constexpr double kTolerance = 1e-9;

// Seats of a kind are its people times the least chance, and a rest. 1 / least is bounded from
// below by tangents, added where the answer lies, so that the programme stays linear and its value
// bounds the true one.
class Goldilocks {
 public:
  explicit Goldilocks(const CommitteeSpace& space)
      : space_(space),
        even_(static_cast<double>(space.kinds.seats) / static_cast<double>(space.kinds.people())),
        program_(program_of()) {
    limited_.assign(space.most.size(), false);
    program_.set_tolerance(kTolerance);
  }

  // False where the space is empty.
  bool solve() {
    double at = 1;
    add_tangent(at);
    for (std::size_t i = 0; i < kTangentsMost; ++i) {
      if (!solve_with_limits()) return false;
      const double least = std::max(answer_.values[least_], 1e-12);
      const double value = answer_.values[greatest_] + 1 / least;
      if (value - answer_.objective <= kGap * value) break;
      // Not far below the last at once: a tangent near 0 has no size that a solver can hold.
      at = std::max(least, at / 4);
      add_tangent(at);
    }
    return true;
  }

  double bound() const { return answer_.objective; }
  double greatest() const { return answer_.values[greatest_] * even_; }

 private:
  double people(std::size_t kind) const {
    return static_cast<double>(space_.kinds.kinds[kind].people);
  }

  // Chances are counted in those of a draw without quotas.
  Milp program_of() {
    Milp milp = committee_program(space_, ColumnKind::continuous);
    milp.aim = Aim::minimise;
    least_ = milp.add(MilpColumn{.name = "least", .upper = 1 / even_});
    greatest_ = milp.add(MilpColumn{.name = "greatest", .objective = 1, .upper = 1 / even_});
    inverse_ = milp.add(MilpColumn{.name = "inverse of the least", .objective = 1});
    for (MilpRow& row : milp.rows) {
      double sum = 0;
      for (const MilpTerm& term : row.terms) {
        if (space_.most[term.column] > 0) sum += term.factor * people(term.column) * even_;
      }
      if (sum != 0) row.terms.push_back({least_, sum});
    }
    return milp;
  }

  // 1/x >= 2/a - x/a^2.
  void add_tangent(double at) {
    program_.add_row({.terms = {{inverse_, 1}, {least_, 1 / (at * at)}}, .lower = 2 / at});
  }

  bool solve_with_limits() {
    do {
      answer_ = program_.solve();
      if (answer_.status != LinearStatus::optimal) return false;
    } while (add_limits());
    return true;
  }

  bool add_limits() {
    bool has_added = false;
    for (std::size_t k = 0; k < limited_.size(); ++k) {
      if (limited_[k] || space_.most[k] == 0) continue;
      const double unit = people(k) * even_;
      const double seats = answer_.values[k] + unit * answer_.values[least_];
      const bool is_within =
          seats <= unit * answer_.values[greatest_] + kBeyond && seats <= space_.most[k] + kBeyond;
      if (is_within) continue;
      limited_[k] = has_added = true;
      program_.add_row({.terms = {{k, 1}, {least_, unit}, {greatest_, -unit}}, .upper = 0});
      program_.add_row(
          {.terms = {{k, 1}, {least_, unit}}, .upper = static_cast<double>(space_.most[k])});
    }
    return has_added;
  }

  const CommitteeSpace& space_;
  double even_;
  std::size_t least_ = 0, greatest_ = 0, inverse_ = 0;
  LinearProgram program_;
  LinearAnswer answer_;
  std::vector<bool> limited_;
};

}  // namespace

std::optional<ChanceTarget> goldilocks_target(const CommitteeSpace& space) {
  Goldilocks goldilocks(space);
  if (!goldilocks.solve()) return std::nullopt;
  // A little above, so that rounding does not make the greatest chance impossible.
  std::optional<ChanceTarget> target;
  for (const double above : {1e-9, 1e-8, 1e-7, 1e-6}) {
    target = leximin_target(space, LevelsAsked::all, goldilocks.greatest() * (1 + above));
    if (target) break;
  }
  if (target) target->bound = goldilocks.bound();
  return target;
}

}  // namespace commonweal::methods
