#include "methods/voting/equal_shares_add1.hpp"

#include <algorithm>
#include <optional>

#include "base/parallel.hpp"

namespace commonweal::methods {
namespace {

constexpr std::size_t kStepsMost = 16;  // Worked out side by side.

std::int64_t cost_of_all(const BudgetElection& election) {
  std::int64_t cost = 0;
  for (std::uint32_t p = 0; p < election.projects(); ++p) {
    if (election.votes(p) > 0) cost = std::min(cost + election.cost(p), BudgetElection::kMoneyMost);
  }
  return cost;
}

// A project whose supporters could each pay it alone is funded, whatever else is: enough for all.
std::int64_t raise_for_all(const BudgetElection& election) {
  return cost_of_all(election) / election.currency_unit() + 1;
}

}  // namespace

bool is_exhaustive(const BudgetElection& election, const EqualSharesOutcome& outcome) {
  std::vector<bool> is_funded(election.projects());
  for (const EqualSharesStep& step : outcome.steps) is_funded[step.project] = true;
  for (std::uint32_t p = 0; p < election.projects(); ++p) {
    if (is_funded[p] || election.votes(p) == 0) continue;
    if (election.cost(p) <= election.budget() - outcome.cost) return false;
  }
  return true;
}

Add1Outcome equal_shares_add1(const BudgetElection& election, const EqualSharesQuestion& question,
                              Add1 add1, unsigned threads) {
  EqualSharesQuestion asked = question;
  asked.cost_most = election.budget();
  if (cost_of_all(election) <= election.budget()) {
    asked.raise += raise_for_all(election);
    return {equal_shares(election, asked), asked.raise, Add1Outcome::Stop::all_funded};
  }
  std::optional<EqualSharesOutcome> last;
  for (std::size_t count = 2;; count = std::min(2 * count, kStepsMost)) {
    auto steps = base::parallel_states<EqualSharesOutcome>(
        count, {.chunk_size = 1, .threads = threads},
        [&](const base::Chunk& chunk, EqualSharesOutcome& outcome) {
          EqualSharesQuestion step = asked;
          step.raise += static_cast<std::int64_t>(chunk.index);
          outcome = equal_shares(election, step);
        });
    for (EqualSharesOutcome& step : steps) {
      const bool overspends = step.cost > election.budget();
      if (overspends && last) return {std::move(*last), asked.raise - 1};
      if (overspends) return {equal_shares(election, question), question.raise};
      if (add1 == Add1::until_exhaustive && is_exhaustive(election, step)) {
        return {std::move(step), asked.raise, Add1Outcome::Stop::exhaustive};
      }
      last = std::move(step);
      ++asked.raise;
    }
  }
}

}  // namespace commonweal::methods
