#include "methods/sortition/leximin_target.hpp"

#include <algorithm>
#include <utility>

#include "base/check.hpp"
#include "methods/optimise/linear.hpp"

namespace commonweal::methods {
namespace {

constexpr double kPriced = 1e-7;  // Of prices that sum to 1: what is above is above 0.
constexpr double kTolerance = 1e-9;
constexpr double kBeyond = 1e-9;
constexpr double kGive = 1e-10;  // Of a level, where the solver cannot hold it.
constexpr double kGiveMost = 1e-8;

// Seats of a kind are its people times the levels it has risen through, and a rest. So the levels
// are columns, no kind needs a row, and the basis serves the next level. A kind whose rest has a
// price cannot rise: it stays, and the next level's column leaves it out.
class Levels {
 public:
  Levels(const CommitteeSpace& space, std::optional<double> greatest)
      : space_(space),
        greatest_(greatest),
        milp_(committee_program(space, ColumnKind::continuous)),
        program_(milp_),
        columns_of_(space.most.size()) {
    program_.set_tolerance(kTolerance);
    for (std::size_t k = 0; k < space.most.size(); ++k) {
      if (space.most[k] > 0) rising_.push_back(k);
    }
    fixed_.assign(space.most.size(), 0);
    is_rising_.assign(space.most.size(), false);
    for (const std::size_t kind : rising_) is_rising_[kind] = true;
  }

  bool is_done() const { return rising_.empty(); }

  // The least chance that nothing can pass: with these weights, which give each person of the kinds
  // that rise a share of 1, the mean chance is at least the least, and no point is worth more.
  double bound() const {
    Milp milp = milp_;
    double sum = 0;
    for (const std::size_t kind : rising_) sum += std::max(0.0, price(kind));
    for (const std::size_t kind : rising_) {
      milp.columns[kind].objective = std::max(0.0, price(kind)) / (sum * people(kind));
    }
    return solve_relaxation(milp).objective;
  }

  // Raises those that rise as far as all can. False where the space is empty.
  bool raise() {
    add_level();
    double give = 0;
    while (!solve()) {
      if (columns_.size() == 1 || give > kGiveMost) return false;
      give = give == 0 ? kGive : 10 * give;
      give_way(give);
    }
    const double gain = std::max(0.0, answer_.values[column_]);
    level_ += gain;
    gains_.push_back(gain);
    program_.set_objective(column_, 0);
    program_.set_column_bounds(column_, gain, gain);
    return true;
  }

  // Those who can rise no further stay at this level.
  ChanceLevel settle() {
    ChanceLevel settled{.chance = level_, .kinds = 0, .people = 0};
    double dearest = 0;
    for (const std::size_t kind : rising_) dearest = std::max(dearest, price(kind));
    const double least = std::min(kPriced, dearest);
    std::vector<std::size_t> rising;
    for (const std::size_t kind : rising_) {
      if (price(kind) < least) {
        rising.push_back(kind);
        continue;
      }
      ++settled.kinds;
      settled.people += space_.kinds.kinds[kind].people;
      fixed_[kind] = level_;
      is_rising_[kind] = false;
    }
    rising_ = std::move(rising);
    return settled;
  }

  // Of all, as the last solution has them.
  std::vector<double> seats() const {
    std::vector<double> seats(space_.most.size());
    for (std::size_t k = 0; k < seats.size(); ++k) {
      for (const std::size_t column : columns_of_[k]) seats[k] += answer_.values[column];
      seats[k] = people(k) * seats[k] + answer_.values[k];
      seats[k] = std::clamp(seats[k], 0.0, static_cast<double>(space_.most[k]));
    }
    return seats;
  }

 private:
  double people(std::size_t kind) const {
    return static_cast<double>(space_.kinds.kinds[kind].people);
  }

  // What raising the kind's rest by all its people would cost the level.
  double price(std::size_t kind) const { return -answer_.reduced_costs[kind] * people(kind); }

  double limit_of(std::size_t kind) const {
    const double most = space_.most[kind];
    return greatest_ ? std::min(most, people(kind) * *greatest_) : most;
  }

  bool solve() {
    answer_ = program_.solve();
    while (answer_.status == LinearStatus::optimal && add_limits()) answer_ = program_.solve();
    return answer_.status == LinearStatus::optimal;
  }

  // Levels are found to the solver's tolerance: held to the last bit they may be beyond reach.
  void give_way(double by) {
    for (std::size_t i = 0; i < gains_.size(); ++i) {
      program_.set_column_bounds(columns_[i], std::max(0.0, gains_[i] - by), gains_[i]);
    }
  }

  void add_level() {
    std::vector<RowTerm> terms;
    for (std::size_t r = 0; r < milp_.rows.size(); ++r) {
      double sum = 0;
      for (const MilpTerm& term : milp_.rows[r].terms) {
        if (is_rising_[term.column]) sum += term.factor * people(term.column);
      }
      if (sum != 0) terms.push_back({r, sum});
    }
    for (const auto& [kind, row] : limits_) {
      if (is_rising_[kind]) terms.push_back({row, people(kind)});
    }
    column_ = program_.add_column({.objective = 1}, terms);
    columns_.push_back(column_);
    for (const std::size_t kind : rising_) columns_of_[kind].push_back(column_);
  }

  // A kind's levels and rest may pass what it can have: only where they do is there a row for it.
  bool add_limits() {
    bool has_added = false;
    for (std::size_t k = 0; k < space_.most.size(); ++k) {
      if (space_.most[k] == 0 || limited(k)) continue;
      const double level = is_rising_[k] ? level_ + answer_.values[column_] : fixed_[k];
      if (answer_.values[k] + people(k) * level <= limit_of(k) + kBeyond) continue;
      MilpRow row{.terms = {{k, 1}}, .upper = limit_of(k)};
      for (const std::size_t column : columns_of_[k]) row.terms.push_back({column, people(k)});
      limits_.push_back({k, program_.add_row(row)});
      has_added = true;
    }
    return has_added;
  }

  bool limited(std::size_t kind) const {
    return std::any_of(limits_.begin(), limits_.end(),
                       [&](const auto& limit) { return limit.first == kind; });
  }

  const CommitteeSpace& space_;
  std::optional<double> greatest_;
  Milp milp_;
  LinearProgram program_;
  LinearAnswer answer_;
  std::vector<std::size_t> rising_;
  std::vector<bool> is_rising_;
  std::vector<double> fixed_;
  std::vector<std::vector<std::size_t>> columns_of_;         // The levels a kind has risen through.
  std::vector<std::pair<std::size_t, std::size_t>> limits_;  // Kind and row.
  std::size_t column_ = 0;                                   // Of the level in hand.
  std::vector<std::size_t> columns_;                         // Of all levels.
  std::vector<double> gains_;                                // Of those that are fixed.
  double level_ = 0;
};

}  // namespace

std::optional<ChanceTarget> leximin_target(const CommitteeSpace& space, LevelsAsked asked,
                                           std::optional<double> greatest) {
  Levels levels(space, greatest);
  ChanceTarget target;
  for (bool is_first = true; !levels.is_done(); is_first = false) {
    if (!levels.raise()) return std::nullopt;
    if (is_first) target.bound = levels.bound();
    if (is_first && asked == LevelsAsked::first) {
      target.seats = levels.seats();
      target.levels.push_back(levels.settle());
      return target;
    }
    const ChanceLevel level = levels.settle();
    const bool is_same =
        !target.levels.empty() && level.chance - target.levels.back().chance < kBeyond;
    if (is_same) {
      target.levels.back().kinds += level.kinds;
      target.levels.back().people += level.people;
    } else {
      target.levels.push_back(level);
    }
  }
  target.seats = levels.seats();
  return target;
}

}  // namespace commonweal::methods
