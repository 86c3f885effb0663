#include "methods/voting/greatest_welfare.hpp"

#include <algorithm>
#include <limits>

namespace commonweal::methods {
namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

struct Item {
  std::uint32_t project;
  std::int64_t cost;
  Wide gain;
};

// A set of projects: the one before it, and one more.
struct State {
  std::int64_t cost;
  Wide gain;
  std::uint32_t before;
  std::uint32_t project;
};

class Knapsack {
 public:
  Knapsack(const BudgetElection& election, BudgetUtility utility) : budget_(election.budget()) {
    for (const std::uint32_t p : usual_tie_order(election)) {
      if (election.votes(p) == 0 || election.cost(p) > budget_) continue;
      items_.push_back({p, election.cost(p), welfare_of(election, utility, p)});
    }
    std::stable_sort(items_.begin(), items_.end(),
                     [](const Item& a, const Item& b) { return ratio(a) > ratio(b); });
    add_sums();
    least_ = greedy();
  }

  // False where there were too many states.
  bool solve(std::size_t states_most) {
    states_.push_back({0, 0, kNone, kNone});
    frontier_ = {0};
    for (std::size_t i = 0; i < items_.size(); ++i) {
      take(i);
      if (states_.size() > states_most) return false;
    }
    return true;
  }

  WelfareOutcome answer() const {
    const State& best = states_[frontier_.back()];
    WelfareOutcome outcome{.cost = best.cost, .welfare = best.gain};
    for (std::uint32_t at = frontier_.back(); states_[at].project != kNone;) {
      outcome.funded.push_back(states_[at].project);
      at = states_[at].before;
    }
    std::sort(outcome.funded.begin(), outcome.funded.end());
    return outcome;
  }

 private:
  static double ratio(const Item& item) {
    return static_cast<double>(item.gain) / static_cast<double>(item.cost);
  }

  void add_sums() {
    costs_ = {0};
    gains_ = {0};
    for (const Item& item : items_) {
      costs_.push_back(costs_.back() + item.cost);
      gains_.push_back(gains_.back() + static_cast<double>(item.gain));
    }
  }

  Wide greedy() const {
    std::int64_t cost = 0;
    Wide gain = 0;
    for (const Item& item : items_) {
      if (cost + item.cost > budget_) continue;
      cost += item.cost;
      gain += item.gain;
    }
    return gain;
  }

  // No set of the items from `next` on, and no fraction of them, lifts the state to more than this.
  double bound(const State& state, std::size_t next) const {
    const std::int64_t room = budget_ - state.cost;
    const auto end = std::upper_bound(costs_.begin() + static_cast<std::ptrdiff_t>(next),
                                      costs_.end(), costs_[next] + room);
    const auto last = static_cast<std::size_t>(end - costs_.begin()) - 1;
    double more = gains_[last] - gains_[next];
    if (last < items_.size()) {
      const auto left = static_cast<double>(room - (costs_[last] - costs_[next]));
      more += left * ratio(items_[last]);
    }
    return (static_cast<double>(state.gain) + more) * (1 + 1e-9) + gains_.back() * 1e-12;
  }

  bool is_hopeless(const State& state, std::size_t next) const {
    return bound(state, next) < static_cast<double>(least_);
  }

  void take(std::size_t i) {
    std::vector<std::uint32_t> with;
    for (const std::uint32_t at : frontier_) {
      const State state{states_[at].cost + items_[i].cost, states_[at].gain + items_[i].gain, at,
                        items_[i].project};
      if (state.cost > budget_) break;
      if (is_hopeless(state, i + 1)) continue;
      least_ = std::max(least_, state.gain);
      with.push_back(static_cast<std::uint32_t>(states_.size()));
      states_.push_back(state);
    }
    std::erase_if(frontier_, [&](std::uint32_t at) { return is_hopeless(states_[at], i + 1); });
    std::vector<std::uint32_t> both(frontier_.size() + with.size());
    std::merge(
        frontier_.begin(), frontier_.end(), with.begin(), with.end(), both.begin(),
        [&](std::uint32_t a, std::uint32_t b) { return comes_first(states_[a], states_[b]); });
    keep_rising(both);
  }

  static bool comes_first(const State& a, const State& b) {
    return a.cost != b.cost ? a.cost < b.cost : a.gain > b.gain;
  }

  // Of states in the order of cost, those that gain more than all before them.
  void keep_rising(const std::vector<std::uint32_t>& states) {
    frontier_.clear();
    for (const std::uint32_t at : states) {
      if (!frontier_.empty() && states_[at].gain <= states_[frontier_.back()].gain) continue;
      frontier_.push_back(at);
    }
  }

  std::int64_t budget_;
  std::vector<Item> items_;          // By gain for money.
  std::vector<std::int64_t> costs_;  // Of the first items together.
  std::vector<double> gains_;
  Wide least_ = 0;  // That some set gains.
  std::vector<State> states_;
  std::vector<std::uint32_t> frontier_;
};

}  // namespace

Wide welfare_of(const BudgetElection& election, BudgetUtility utility, std::uint32_t project) {
  return Wide{election.score(project)} * utility_of(election, utility, project);
}

base::Result<WelfareOutcome> greatest_welfare(const BudgetElection& election, BudgetUtility utility,
                                              std::size_t states_most) {
  Knapsack knapsack(election, utility);
  if (!knapsack.solve(states_most)) {
    return base::fail(base::ErrorCode::invalid_input,
                      "The greatest welfare was not found within " + std::to_string(states_most) +
                          " sets of projects. Count by another rule.");
  }
  return knapsack.answer();
}

}  // namespace commonweal::methods
