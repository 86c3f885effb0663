#include "methods/voting/equal_shares_prices.hpp"

#include <algorithm>

namespace commonweal::methods {
namespace {

// Twice what one operation may be off, so that the next operations on a bound are covered too.
constexpr double kEpsilon = std::numeric_limits<double>::epsilon();

// A float that is no smaller.
float no_less(double error) { return static_cast<float>(error * (1 + 1e-6)); }

}  // namespace

SharePrices::SharePrices(const BudgetElection& election, double share)
    : election_(election), share_(share), lows_(election.projects()) {
  const float error = no_less(4 * kEpsilon * share);
  purses_.reserve(election.groups());
  for (std::uint32_t g = 0; g < election.groups(); ++g) {
    purses_.push_back({share, error, static_cast<std::uint32_t>(election.members(g))});
  }
  for (std::uint32_t p = 0; p < election.projects(); ++p) {
    if (election.votes(p) == 0) continue;
    lows_[p] = static_cast<double>(election.cost(p)) / static_cast<double>(election.score(p)) *
               (1 - 4 * kEpsilon);
  }
}

SharePrices::Sums SharePrices::sums_at(std::uint32_t project, double x) const {
  Sums sums;
  for (const BudgetElection::Support& support : election_.supporters(project)) {
    const Purse& purse = purses_[support.group];
    const bool is_poor = purse.money < x * support.weight;
    const double voters = purse.voters;
    sums.poor_money += is_poor ? voters * purse.money : 0;
    sums.poor_error += is_poor ? voters * purse.error : 0;
    sums.poor_voters += is_poor ? voters : 0;
    sums.rich_weight += is_poor ? 0 : voters * support.weight;
  }
  return sums;
}

// By how much the money of the poor may be off: each purse, and each addition.
double SharePrices::slack(std::uint32_t project, const Sums& sums) const {
  const auto terms = static_cast<double>(election_.supporters(project).size() + 8);
  const auto cost = static_cast<double>(election_.cost(project));
  return sums.poor_error * (1 + 1e-6) + terms * kEpsilon * (cost + sums.poor_money);
}

// For whichever supporters it is taken to be who pay all they have, (cost - their money) / weight
// of the others is no more than x: so each turn's bound holds, and the last one is x itself.
SharePrice SharePrices::price(std::uint32_t project, double limit) {
  const auto cost = static_cast<double>(election_.cost(project));
  double x = lows_[project];
  double poor_before = -1;
  for (;;) {
    const Sums sums = sums_at(project, x);
    const double slack_now = slack(project, sums);
    if (sums.rich_weight == 0) {
      const bool is_short = sums.poor_money + slack_now < cost;
      return {.kind = is_short ? SharePrice::Kind::too_dear : SharePrice::Kind::unsure,
              .low = lows_[project]};
    }
    const double low = (cost - sums.poor_money - slack_now) / sums.rich_weight * (1 - 4 * kEpsilon);
    lows_[project] = std::max(lows_[project], low);
    if (lows_[project] > limit) {
      return {.kind = SharePrice::Kind::above_limit, .low = lows_[project]};
    }
    const double next = (cost - sums.poor_money) / sums.rich_weight;
    if (sums.poor_voters == poor_before || next <= x) {
      return bounded(project, std::max(next, x), sums);
    }
    poor_before = sums.poor_voters;
    x = next;
  }
}

SharePrice SharePrices::bounded(std::uint32_t project, double x, const Sums& sums) const {
  SharePrice price{.kind = SharePrice::Kind::priced, .low = lows_[project], .middle = x};
  const double step = slack(project, sums) / sums.rich_weight + 16 * kEpsilon * x;
  for (const double times : {1.01, 1.1, 2.0, 16.0, 256.0}) {
    price.high = x + times * step;
    if (raises_cost(project, price.high, price.is_in_full)) return price;
  }
  return {.kind = SharePrice::Kind::unsure, .low = price.low};
}

// Whether x certainly raises the cost: then it is no less than the exact price.
bool SharePrices::raises_cost(std::uint32_t project, double x, bool& is_in_full) const {
  double raised = 0;
  is_in_full = true;
  for (const BudgetElection::Support& support : election_.supporters(project)) {
    const Purse& purse = purses_[support.group];
    const double asked = x * support.weight;
    const double has = purse.money - purse.error;
    is_in_full = is_in_full && has >= asked;
    raised += purse.voters * std::min(std::max(has, 0.0), asked);
  }
  const auto terms = static_cast<double>(election_.supporters(project).size() + 8);
  return raised * (1 - terms * kEpsilon) >= static_cast<double>(election_.cost(project));
}

std::int64_t SharePrices::pay(std::uint32_t project, const SharePrice& price) {
  const double x = price.middle;
  return take(project, x, std::max(price.high - x, x - price.low));
}

std::int64_t SharePrices::pay(std::uint32_t project, double price) {
  return take(project, price, 4 * kEpsilon * price);
}

std::int64_t SharePrices::take(std::uint32_t project, double x, double error) {
  double in_full = 0;
  for (const BudgetElection::Support& support : election_.supporters(project)) {
    Purse& purse = purses_[support.group];
    const double asked = x * support.weight;
    const double error_of_pay = error * support.weight;
    in_full += purse.money >= asked ? purse.voters : 0;
    const bool is_surely_spent = purse.money + purse.error < asked - error_of_pay;
    purse.money = std::max(0.0, purse.money - asked);
    purse.error = is_surely_spent ? 0 : no_less(purse.error + error_of_pay + kEpsilon * share_);
  }
  return static_cast<std::int64_t>(in_full);
}

double SharePrices::error() const {
  double most = 0;
  for (const Purse& purse : purses_) most = std::max(most, static_cast<double>(purse.error));
  return most;
}

std::vector<double> SharePrices::money() const {
  std::vector<double> money;
  money.reserve(purses_.size());
  for (const Purse& purse : purses_) money.push_back(purse.money);
  return money;
}

}  // namespace commonweal::methods
