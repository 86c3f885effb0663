// Equal Shares with Add1 for a made-up city.
//
//   bench_budget   seconds, steps, projects funded, their cost, decisions by fractions in the last

#include <chrono>
#include <iostream>

#include "budget/city_vote.hpp"
#include "measure/timing.hpp"
#include "methods/voting/ejr_plus.hpp"
#include "methods/voting/equal_shares_add1.hpp"

namespace bench = commonweal::bench;
namespace methods = commonweal::methods;

int main() {
  const bench::CityVote city({}, 1);
  const auto election = methods::BudgetElection::make(city.raw()).value();
  const auto begin = std::chrono::steady_clock::now();
  const auto answer = methods::equal_shares_add1(election, {}, methods::Add1::until_overspent);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  std::vector<std::uint32_t> funded;
  for (const auto& step : answer.outcome.steps) funded.push_back(step.project);
  bench::expect(answer.outcome.cost <= election.budget(), "no more spent than there is");
  bench::expect(answer.stop == methods::Add1Outcome::Stop::next_overspends,
                "an end by overspending");
  bench::expect(!methods::left_out_group(election, methods::BudgetUtility::cost, funded),
                "no group left out");
  std::cout << took.count() << ' ' << answer.raise << ' ' << funded.size() << ' '
            << answer.outcome.cost << ' ' << answer.outcome.exact_decisions << ' '
            << election.groups() << ' ' << answer.outcome.money_error << '\n';
}
