#include "methods/voting/greedy_budget.hpp"

#include <algorithm>

namespace commonweal::methods {
namespace {

// By points; projects with as many in the order of ties.
std::vector<std::uint32_t> turns(const BudgetElection& election, const GreedyQuestion& question) {
  TieOrder order = question.order ? *question.order : usual_tie_order(election);
  std::erase_if(order, [&](std::uint32_t p) {
    const auto& funded = question.funded;
    return election.votes(p) == 0 || std::find(funded.begin(), funded.end(), p) != funded.end();
  });
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return election.score(a) > election.score(b);
  });
  return order;
}

// It and those after it with as many points for which there is money too.
std::vector<std::uint32_t> tied_with(const BudgetElection& election,
                                     const std::vector<std::uint32_t>& turns, std::size_t turn,
                                     std::int64_t money) {
  std::vector<std::uint32_t> tied;
  for (std::size_t i = turn; i < turns.size(); ++i) {
    if (election.score(turns[i]) != election.score(turns[turn])) break;
    if (election.cost(turns[i]) <= money) tied.push_back(turns[i]);
  }
  return tied;
}

}  // namespace

GreedyOutcome greedy_budget(const BudgetElection& election, const GreedyQuestion& question) {
  GreedyOutcome outcome;
  for (const std::uint32_t p : question.funded) outcome.cost += election.cost(p);
  const std::vector<std::uint32_t> order = turns(election, question);
  bool has_ended = false;
  for (std::size_t turn = 0; turn < order.size(); ++turn) {
    const std::uint32_t p = order[turn];
    const std::int64_t money = election.budget() - outcome.cost;
    if (has_ended || election.cost(p) > money) {
      outcome.passed.push_back({p, money});
      has_ended = has_ended || question.unfit == GreedyQuestion::Unfit::ends;
      continue;
    }
    outcome.steps.push_back({p, tied_with(election, order, turn, money)});
    outcome.cost += election.cost(p);
  }
  return outcome;
}

}  // namespace commonweal::methods
