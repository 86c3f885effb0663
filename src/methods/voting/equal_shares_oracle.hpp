#pragma once

// For tests: Equal Shares as the paper writes it, voter by voter, in fractions alone, with the
// price found by trying who could be the last to pay in full.

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "methods/voting/budget_step.hpp"
#include "methods/voting/rational.hpp"

namespace commonweal::methods {

class EqualSharesOracle {
 public:
  EqualSharesOracle(const BudgetElection::Raw& raw, BudgetUtility utility, std::int64_t raise)
      : raw_(raw), utility_(utility) {
    const auto voters = static_cast<std::int64_t>(raw.ballots.size());
    money_.assign(raw.ballots.size(), Rational::ratio(raw.budget, voters) +
                                          Rational(raise) * Rational(raw.currency_unit));
  }

  // Of the cheapest for each unit of gain, the one that stands first in the order.
  std::optional<BudgetStep> next(const TieOrder& order) {
    std::optional<Rational> best;
    std::vector<std::uint32_t> tied;
    for (const std::uint32_t p : order) {
      const auto rho = is_bought(p) ? std::nullopt : price(p);
      if (!rho || (best && *rho > *best)) continue;
      if (best && *rho < *best) tied.clear();
      best = rho;
      tied.push_back(p);
    }
    if (!best) return {};
    for (std::size_t v = 0; v < money_.size(); ++v) {
      money_[v] = money_[v] - std::min(money_[v], *best * gain(v, tied[0]));
    }
    bought_.push_back(tied[0]);
    return BudgetStep{tied[0], tied};
  }

  const std::vector<Rational>& money() const { return money_; }

 private:
  bool is_bought(std::uint32_t p) const {
    return std::find(bought_.begin(), bought_.end(), p) != bought_.end();
  }

  Rational gain(std::size_t voter, std::uint32_t project) const {
    for (const BudgetVote& vote : raw_.ballots[voter]) {
      if (vote.project != project) continue;
      const std::int64_t unit = utility_ == BudgetUtility::cost ? raw_.costs[project] : 1;
      return Rational(vote.weight) * Rational(unit);
    }
    return Rational(0);
  }

  // The least rho whose payments make up the cost: it is one at which some supporter's money ends,
  // or lies between two such.
  std::optional<Rational> price(std::uint32_t project) const {
    std::vector<Rational> ends;
    for (std::size_t v = 0; v < money_.size(); ++v) {
      if (gain(v, project) > Rational(0)) ends.push_back(money_[v] / gain(v, project));
    }
    std::sort(ends.begin(), ends.end());
    const Rational cost(raw_.costs[project]);
    for (const Rational& end : ends) {
      if (raised(project, end) < cost) continue;
      Rational fixed(0);
      Rational gains(0);
      for (std::size_t v = 0; v < money_.size(); ++v) {
        const Rational mine = gain(v, project);
        if (mine == Rational(0)) continue;
        const bool pays_all = money_[v] / mine < end;
        (pays_all ? fixed : gains) = (pays_all ? fixed + money_[v] : gains + mine);
      }
      return (cost - fixed) / gains;
    }
    return {};
  }

  Rational raised(std::uint32_t project, const Rational& rho) const {
    Rational sum(0);
    for (std::size_t v = 0; v < money_.size(); ++v) {
      sum = sum + std::min(money_[v], rho * gain(v, project));
    }
    return sum;
  }

  const BudgetElection::Raw& raw_;
  BudgetUtility utility_;
  std::vector<Rational> money_;
  std::vector<std::uint32_t> bought_;
};

}  // namespace commonweal::methods
