#pragma once

// Equal Shares leaves money over. Add1 gives every voter one currency unit more, and again, until
// the next step would fund more than the real budget pays; what was funded before it is the answer.
// Cities count so (Wieliczka 2023, Swiecie 2023, Assen 2024). It may also stop at the first outcome
// that is exhaustive: no project that somebody voted for fits into what is left.
//
// What a step funds does not grow with the money, so no step can be left out: a search by halves
// would find another answer. Steps are worked out side by side and judged in their order.

#include <cstdint>

#include "methods/voting/equal_shares.hpp"

namespace commonweal::methods {

enum class Add1 { until_overspent, until_exhaustive };

struct Add1Outcome {
  enum class Stop { next_overspends, exhaustive, all_funded };
  EqualSharesOutcome outcome = {};
  std::int64_t raise = 0;  // Currency units given to each voter. Not counted where all are funded.
  Stop stop = Stop::next_overspends;
};

// `question.raise` is where it begins. Where even that overspends, that is the answer.
Add1Outcome equal_shares_add1(const BudgetElection& election, const EqualSharesQuestion& question,
                              Add1 add1, unsigned threads = 0);

// Whether no project with a vote could be added to these for what is left of the budget.
bool is_exhaustive(const BudgetElection& election, const EqualSharesOutcome& outcome);

}  // namespace commonweal::methods
