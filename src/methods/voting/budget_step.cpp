#include "methods/voting/budget_step.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace commonweal::methods {

TieOrder usual_tie_order(const BudgetElection& election) {
  TieOrder order(election.projects());
  std::iota(order.begin(), order.end(), 0U);
  const auto key = [&](std::uint32_t p) {
    return std::tuple(-election.score(p), election.cost(p), p);
  };
  std::sort(order.begin(), order.end(), [&](auto a, auto b) { return key(a) < key(b); });
  return order;
}

std::vector<std::uint32_t> tie_places(const TieOrder& order) {
  std::vector<std::uint32_t> places(order.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) places[order[i]] = i;
  return places;
}

}  // namespace commonweal::methods
