#include "methods/voting/equal_shares_exact.hpp"

#include <algorithm>
#include <limits>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

constexpr std::uint32_t kNever = std::numeric_limits<std::uint32_t>::max();

}  // namespace

EqualSharesExact::EqualSharesExact(const BudgetElection& election, std::int64_t raise)
    : election_(election),
      share_(Rational::ratio(election.budget(), election.voters()) +
             Rational(raise) * Rational(election.currency_unit())),
      step_of_(election.projects(), kNever) {}

void EqualSharesExact::buy(std::uint32_t project) {
  step_of_[project] = static_cast<std::uint32_t>(steps_.size());
  steps_.push_back(project);
}

std::optional<Rational> EqualSharesExact::price(std::uint32_t project) {
  return price_before(project, steps_.size());
}

Rational EqualSharesExact::money(std::uint32_t group) {
  settle(steps_.size());
  return money_after(bought_by(group, steps_.size()));
}

void EqualSharesExact::settle(std::size_t steps) {
  while (prices_.size() < steps) {
    const auto price = price_before(steps_[prices_.size()], prices_.size());
    CW_CHECK(price.has_value());
    prices_.push_back(*price);
  }
}

EqualSharesExact::Bought EqualSharesExact::bought_by(std::uint32_t group, std::size_t steps) const {
  Bought bought;
  for (const BudgetVote& vote : election_.ballot(group)) {
    if (step_of_[vote.project] < steps) bought.emplace_back(step_of_[vote.project], vote.weight);
  }
  std::sort(bought.begin(), bought.end());
  return bought;
}

const Rational& EqualSharesExact::money_after(const Bought& bought) {
  const auto known = money_.find(bought);
  if (known != money_.end()) return known->second;
  Rational money = share_;
  for (const auto& [step, weight] : bought) {
    const Rational pays = prices_[step] * Rational(weight);
    money = money > pays ? money - pays : Rational(0);
  }
  return money_.emplace(bought, money).first->second;
}

std::vector<EqualSharesExact::Payer> EqualSharesExact::payers(std::uint32_t project,
                                                              std::size_t step) {
  std::map<std::pair<std::uint32_t, Bought>, std::int64_t>
      counts;  // By weight and what was bought.
  for (const BudgetElection::Support& support : election_.supporters(project)) {
    counts[{support.weight, bought_by(support.group, step)}] += election_.members(support.group);
  }
  std::vector<Payer> payers;
  for (const auto& [kind, voters] : counts) {
    payers.push_back({money_after(kind.second), kind.first, voters});
  }
  std::sort(payers.begin(), payers.end(), [](const Payer& a, const Payer& b) {
    return a.money * Rational(b.weight) < b.money * Rational(a.weight);
  });
  return payers;
}

// From those who have least for their weight: each either pays all or the price is found.
std::optional<Rational> EqualSharesExact::price_before(std::uint32_t project, std::size_t step) {
  settle(step);
  Rational owed(election_.cost(project));
  Rational weight(election_.score(project));
  for (const Payer& payer : payers(project, step)) {
    const Rational price = owed / weight;
    if (payer.money >= price * Rational(payer.weight)) return price;
    owed = owed - payer.money * Rational(payer.voters);
    weight = weight - Rational(payer.voters) * Rational(payer.weight);
  }
  return {};
}

}  // namespace commonweal::methods
