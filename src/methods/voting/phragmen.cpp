#include "methods/voting/phragmen.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace commonweal::methods {
namespace {

// Far more than the roundings of a few hundred sums of positive numbers.
constexpr double kNear = 1e-9;

// A project is bought at the time t at which its supporters have earned its cost since each last
// paid: votes * t = cost + sum of their last times - what they began with.
class PhragmenRun {
 public:
  PhragmenRun(const BudgetElection& election, const PhragmenQuestion& question)
      : election_(election),
        places_(tie_places(question.order ? *question.order : usual_tie_order(election))),
        last_of_(election.groups(), kNever),
        counts_(election.projects()),
        begun_with_(election.projects()),
        money_(question.money) {
    for (std::uint32_t p = 0; p < election.projects(); ++p) {
      if (election.votes(p) > 0) open_.push_back(p);
      scale_ = std::max(scale_, static_cast<double>(election.cost(p)));
    }
    for (const std::uint32_t p : question.funded) {
      std::erase(open_, p);
      outcome_.cost += election.cost(p);
    }
    if (money_) begin_with_money();
  }

  PhragmenOutcome outcome() && {
    while (!open_.empty()) {
      const std::vector<std::uint32_t> tied = first_in_time();
      const std::uint32_t p = tied[0];
      const Rational time = exact_time(p);
      const PhragmenStep step{{p, tied}, time.approximately()};
      if (outcome_.cost + election_.cost(p) > election_.budget()) {
        outcome_.stopped_by = step;
        break;
      }
      buy(step, time);
    }
    return std::move(outcome_);
  }

 private:
  static constexpr std::uint32_t kNever = std::numeric_limits<std::uint32_t>::max();

  void begin_with_money() {
    for (const std::uint32_t p : open_) {
      for (const BudgetElection::Support& support : election_.supporters(p)) {
        begun_with_[p] =
            begun_with_[p] + (*money_)[support.group] * Rational(election_.members(support.group));
      }
    }
  }

  double time(std::uint32_t project) const {
    double sum = static_cast<double>(election_.cost(project)) -
                 (money_ ? begun_with_[project].approximately() : 0);
    for (std::size_t step = 0; step < outcome_.steps.size(); ++step) {
      sum += static_cast<double>(counts_[project][step]) * outcome_.steps[step].time;
    }
    return sum / static_cast<double>(election_.votes(project));
  }

  Rational exact_time(std::uint32_t project) const {
    Rational sum = Rational(election_.cost(project)) - begun_with_[project];
    for (std::size_t step = 0; step < outcome_.steps.size(); ++step) {
      if (counts_[project][step] == 0) continue;
      sum = sum + Rational(counts_[project][step]) * times_[step];
    }
    return sum / Rational(election_.votes(project));
  }

  std::vector<std::uint32_t> first_in_time() const {
    double least = std::numeric_limits<double>::infinity();
    std::vector<double> times;
    for (const std::uint32_t p : open_) times.push_back(time(p));
    for (const double t : times) least = std::min(least, t);
    std::vector<std::uint32_t> near;
    for (std::size_t i = 0; i < open_.size(); ++i) {
      if (times[i] - least <= kNear * (money_ ? scale_ : std::abs(times[i]))) {
        near.push_back(open_[i]);
      }
    }
    return near.size() == 1 ? near : exactly_first(near);
  }

  std::vector<std::uint32_t> exactly_first(const std::vector<std::uint32_t>& near) const {
    std::vector<std::uint32_t> tied;
    std::optional<Rational> least;
    for (const std::uint32_t p : near) {
      const Rational time = exact_time(p);
      if (!least || time < *least) tied.clear();
      if (least && time > *least) continue;
      least = time;
      tied.push_back(p);
    }
    std::sort(tied.begin(), tied.end(),
              [&](std::uint32_t a, std::uint32_t b) { return places_[a] < places_[b]; });
    return tied;
  }

  void buy(const PhragmenStep& step, const Rational& time) {
    std::erase(open_, step.project);
    for (std::vector<std::int64_t>& counts : counts_) counts.push_back(0);
    for (const BudgetElection::Support& support : election_.supporters(step.project)) {
      move_to_now(support.group);
    }
    outcome_.steps.push_back(step);
    outcome_.cost += election_.cost(step.project);
    times_.push_back(time);
  }

  void move_to_now(std::uint32_t group) {
    const std::int64_t voters = election_.members(group);
    for (const BudgetVote& vote : election_.ballot(group)) {
      if (last_of_[group] != kNever) {
        counts_[vote.project][last_of_[group]] -= voters;
      } else if (money_) {
        begun_with_[vote.project] = begun_with_[vote.project] - (*money_)[group] * Rational(voters);
      }
      counts_[vote.project].back() += voters;
    }
    last_of_[group] = static_cast<std::uint32_t>(outcome_.steps.size());
  }

  const BudgetElection& election_;
  std::vector<std::uint32_t> places_;
  std::vector<std::uint32_t> open_;
  std::vector<std::uint32_t> last_of_;             // The step in which a group last paid.
  std::vector<std::vector<std::int64_t>> counts_;  // Supporters of a project who last paid then.
  std::vector<Rational> begun_with_;  // By project: of its supporters who have not paid.
  const std::vector<Rational>* money_;
  double scale_ = 0;
  std::vector<Rational> times_;
  PhragmenOutcome outcome_;
};

}  // namespace

PhragmenOutcome phragmen(const BudgetElection& election, const PhragmenQuestion& question) {
  return PhragmenRun(election, question).outcome();
}

}  // namespace commonweal::methods
