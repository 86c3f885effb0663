#include "methods/sortition/nash_target.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/check.hpp"
#include "methods/optimise/linear.hpp"
#include "methods/sortition/leximin_target.hpp"

namespace commonweal::methods {
namespace {

constexpr double kGap = 1e-11;  // Of the mean logarithm of chances.
constexpr std::size_t kRoundsMost = 80;
constexpr double kPieceLeast = 1e-7;  // What is shorter the solver takes as nothing.
constexpr double kTolerance = 1e-9;
constexpr double kNarrower = 0.25;
constexpr std::array<double, 7> kMarks = {-1, -0.5, -0.2, 0, 0.2, 0.5, 1};

// The logarithm of each kind's seats as straight pieces between marks around where it last was.
// Each solution moves the marks and, where it stayed within them, draws them closer. Linear
// programmes alone, so that it works where the space has no inside, as quotas that are exact leave
// it.
class Nash {
 public:
  explicit Nash(const CommitteeSpace& space)
      : space_(space), milp_(committee_program(space, ColumnKind::continuous)) {
    for (std::size_t k = 0; k < space.most.size(); ++k) {
      if (space.most[k] > 0) people_ += people(k);
    }
    width_.assign(space.most.size(), 0.9);
  }

  // False where the space is empty.
  bool solve() {
    const auto start = leximin_target(space_, LevelsAsked::first);
    if (!start) return false;
    at_ = start->seats;
    for (std::size_t k = 0; k < at_.size(); ++k) at_[k] = std::max(at_[k], least(k));
    for (std::size_t i = 0; i < kRoundsMost; ++i) {
      if (!step()) return i > 0;  // Pieces too short for the solver: the gap says how near it is.
      if (gap() <= kGap) break;
    }
    return true;
  }

  const std::vector<double>& seats() const { return at_; }

  // No point has a greater mean logarithm: the objective is concave, so its tangent bounds it.
  double bound() const {
    double sum = 0;
    for (std::size_t k = 0; k < at_.size(); ++k) {
      if (space_.most[k] > 0) sum += people(k) * std::log(at_[k] / people(k));
    }
    return std::exp((sum / people_) + gap());
  }

 private:
  double people(std::size_t kind) const {
    return static_cast<double>(space_.kinds.kinds[kind].people);
  }

  // Half of what the best has at least: there no panel's sum of inverse chances passes the number
  // of people, and some panel has this kind.
  double least(std::size_t kind) const { return people(kind) / (2 * people_); }

  double gap() const {
    Milp milp = milp_;
    for (std::size_t k = 0; k < at_.size(); ++k) {
      if (space_.most[k] > 0) milp.columns[k].objective = people(k) / (at_[k] * people_);
    }
    return std::max(0.0, solve_relaxation(milp).objective - 1);
  }

  // Where pieces of a kind end, ascending, the last at the most it can have.
  std::vector<double> marks(std::size_t kind) const {
    const double most = space_.most[kind];
    std::vector<double> marks;
    for (const double mark : kMarks) {
      const double at = at_[kind] * (1 + width_[kind] * mark);
      const double before = marks.empty() ? 0 : marks.back();
      if (at < most - kPieceLeast && at > before + kPieceLeast) marks.push_back(at);
    }
    marks.push_back(most);
    return marks;
  }

  void add_pieces(std::size_t kind, Milp& milp) const {
    double low = 0;
    for (const double high : marks(kind)) {
      // The first piece falls without end: its slope is that at half its length.
      const double slope = low > 0 ? (std::log(high) - std::log(low)) / (high - low) : 2 / high;
      milp.add(MilpColumn{.objective = people(kind) * slope / people_, .upper = high - low});
      low = high;
    }
  }

  bool step() {
    Milp milp{.rows = milp_.rows};
    for (MilpRow& row : milp.rows) row.terms.clear();
    std::vector<std::size_t> first;
    for (std::size_t k = 0; k < at_.size(); ++k) {
      first.push_back(milp.columns.size());
      if (space_.most[k] > 0) add_pieces(k, milp);
    }
    first.push_back(milp.columns.size());
    for (std::size_t r = 0; r < milp.rows.size(); ++r) {
      for (const MilpTerm& term : milp_.rows[r].terms) {
        for (std::size_t c = first[term.column]; c < first[term.column + 1]; ++c) {
          milp.rows[r].terms.push_back({c, term.factor});
        }
      }
    }
    LinearProgram program(milp);
    program.set_tolerance(kTolerance);
    const LinearAnswer answer = program.solve();
    if (answer.status != LinearStatus::optimal) return false;
    move(answer, first);
    return true;
  }

  void move(const LinearAnswer& answer, const std::vector<std::size_t>& first) {
    for (std::size_t k = 0; k < at_.size(); ++k) {
      if (space_.most[k] == 0) continue;
      double seats = 0;
      for (std::size_t c = first[k]; c < first[k + 1]; ++c) seats += answer.values[c];
      seats = std::max(seats, least(k));
      const double moved = std::abs(seats / at_[k] - 1);
      const bool stayed = moved <= width_[k] * 0.999;
      width_[k] = stayed ? std::max(width_[k] * kNarrower, 1e-6) : std::min(0.9, 2 * width_[k]);
      at_[k] = seats;
    }
  }

  const CommitteeSpace& space_;
  Milp milp_;
  double people_ = 0;
  std::vector<double> width_;
  std::vector<double> at_;
};

}  // namespace

std::optional<ChanceTarget> nash_target(const CommitteeSpace& space) {
  Nash nash(space);
  if (!nash.solve()) return std::nullopt;
  ChanceTarget target{.seats = nash.seats(), .bound = nash.bound()};
  for (std::size_t k = 0; k < target.seats.size(); ++k) {
    if (space.most[k] == 0) target.seats[k] = 0;
  }
  return target;
}

}  // namespace commonweal::methods
