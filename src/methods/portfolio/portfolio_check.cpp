#include "methods/portfolio/portfolio_check.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/number_text.hpp"

namespace commonweal::methods {
namespace {

using Bids = std::vector<std::size_t>;

bool is_any_not_finite(const std::vector<double>& numbers) {
  return std::any_of(numbers.begin(), numbers.end(), [](double n) { return !std::isfinite(n); });
}

bool has_odd_number(const BidStart& start) {
  bool odd = is_any_not_finite(start.progress) || is_any_not_finite(start.places) ||
             !std::isfinite(start.pounds) || !std::isfinite(start.prevention);
  for (const Spend& spend : start.spend) odd = odd || !std::isfinite(spend.pounds);
  for (const auto& scenario : start.scenarios) odd = odd || is_any_not_finite(scenario);
  return odd;
}

class Checker {
 public:
  explicit Checker(const PortfolioQuestion& question) : question_(question) {}

  base::Problems problems() && {
    check_share("The floor of prevention", question_.prevention_floor);
    for (const SpendingLimit& limit : question_.limits) {
      if (!std::isfinite(limit.pounds)) say(limit.name, "This limit is not a number. State it.");
    }
    for (const PortfolioBid& bid : question_.bids) check_bid(bid);
    if (problems_.empty()) check_needs();
    return std::move(problems_);
  }

 private:
  void say(const std::string& place, std::string what) {
    problems_.add(base::Problem{.place = place, .what = std::move(what)});
  }

  void check_share(const std::string& name, const std::optional<double>& share) {
    if (!share || (*share >= 0 && *share <= 1)) return;
    say("", name + " is " + base::shortest(*share) + ". State a share between 0 and 1.");
  }

  void check_bid(const PortfolioBid& bid) {
    if (bid.starts.empty()) say(bid.id, "This bid has no year to start in. Give it one.");
    if (bid.least_scale && !(*bid.least_scale > 0 && *bid.least_scale <= 1)) {
      say(bid.id, "The least scale is " + base::shortest(*bid.least_scale) +
                      ". State a share above 0, and at most 1.");
    }
    for (const BidStart& start : bid.starts) {
      CW_CHECK(start.progress.size() == question_.goals.size());
      CW_CHECK(start.places.empty() || start.places.size() == question_.places.size());
      for (const Spend& spend : start.spend) CW_CHECK(spend.limit < question_.limits.size());
      if (has_odd_number(start)) say(bid.id, "A cost or an effect of this bid is not a number.");
    }
    for (const auto* others : {&bid.needs, &bid.excludes}) {
      for (const std::size_t other : *others) CW_CHECK(other < question_.bids.size());
    }
  }

  void check_needs() {
    needed_.resize(question_.bids.size());
    state_.assign(question_.bids.size(), State::unseen);
    for (std::size_t i = 0; i < question_.bids.size(); ++i) {
      if (state_[i] == State::unseen) visit(i);
    }
    if (!problems_.empty()) return;  // Of a circle no more can be said.
    for (std::size_t i = 0; i < question_.bids.size(); ++i) check_possible(i);
  }

  // Depth first; what comes up again while it is open closes a circle.
  void visit(std::size_t bid) {
    state_[bid] = State::open;
    path_.push_back(bid);
    for (const std::size_t needed : question_.bids[bid].needs) {
      if (state_[needed] == State::open) say_circle(needed);
      if (state_[needed] == State::unseen) visit(needed);
      needed_[bid].push_back(needed);
      needed_[bid].insert(needed_[bid].end(), needed_[needed].begin(), needed_[needed].end());
    }
    std::sort(needed_[bid].begin(), needed_[bid].end());
    needed_[bid].erase(std::unique(needed_[bid].begin(), needed_[bid].end()), needed_[bid].end());
    path_.pop_back();
    state_[bid] = State::closed;
  }

  void say_circle(std::size_t first) {
    std::string circle = question_.bids[first].id;
    for (auto at = std::find(path_.begin(), path_.end(), first) + 1; at != path_.end(); ++at) {
      circle += " needs " + question_.bids[*at].id + ", which";
    }
    say(question_.bids[first].id, "These bids need each other in a circle: " + circle + " needs " +
                                      question_.bids[first].id +
                                      ". Take one of the needs away, or make them one bid.");
  }

  bool exclude_each_other(std::size_t a, std::size_t b) const {
    const auto holds = [](const Bids& all, std::size_t one) {
      return std::find(all.begin(), all.end(), one) != all.end();
    };
    return holds(question_.bids[a].excludes, b) || holds(question_.bids[b].excludes, a);
  }

  void check_possible(std::size_t bid) {
    const std::string& id = question_.bids[bid].id;
    Bids together = needed_[bid];
    together.push_back(bid);
    for (std::size_t a = 0; a < together.size(); ++a) {
      for (std::size_t b = a + 1; b < together.size(); ++b) {
        if (!exclude_each_other(together[a], together[b])) continue;
        say(id, "This bid can never be chosen: with it come " + question_.bids[together[a]].id +
                    " and " + question_.bids[together[b]].id +
                    ", which exclude each other. Take one of the needs away.");
      }
    }
    for (const std::size_t needed : needed_[bid]) check_in_time(bid, needed);
  }

  void check_in_time(std::size_t bid, std::size_t needed) {
    const int latest = question_.bids[bid].starts.back().year;
    const int earliest = question_.bids[needed].starts.front().year;
    if (earliest <= latest) return;
    say(question_.bids[bid].id, "This bid needs " + question_.bids[needed].id +
                                    ", which cannot start before " + std::to_string(earliest) +
                                    ". Start this one no earlier.");
  }

  enum class State { unseen, open, closed };
  const PortfolioQuestion& question_;
  base::Problems problems_ = {};
  std::vector<Bids> needed_ = {};  // By bid: all that it needs, and what they need.
  std::vector<State> state_ = {};
  Bids path_ = {};
};

}  // namespace

base::Problems problems_of(const PortfolioQuestion& question) {
  return Checker(question).problems();
}

double worth_of(const PortfolioQuestion& question, const std::vector<double>& progress) {
  double worth = 0;
  for (std::size_t g = 0; g < progress.size(); ++g) worth += question.goals[g].weight * progress[g];
  return worth;
}

double worth_of(const PortfolioQuestion& question, const BidStart& start) {
  return worth_of(question, start.progress);
}

}  // namespace commonweal::methods
