#pragma once

// The prices of Equal Shares as exact fractions, worked out only when asked. Supporters who bought
// the same things have the same money: they are counted together.

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "methods/voting/budget_election.hpp"
#include "methods/voting/rational.hpp"

namespace commonweal::methods {

class EqualSharesExact {
 public:
  // Borrows the election.
  EqualSharesExact(const BudgetElection& election, std::int64_t raise);

  // Tells what was bought next; its price is worked out when it is needed.
  void buy(std::uint32_t project);

  // What a vote of weight 1 would pay for the project now; none if its supporters cannot pay it.
  std::optional<Rational> price(std::uint32_t project);

  Rational money(std::uint32_t group);  // Of each voter of it, now.

 private:
  using Bought = std::vector<std::pair<std::uint32_t, std::uint32_t>>;  // Step and weight.
  struct Payer {
    Rational money;
    std::uint32_t weight;
    std::int64_t voters;
  };

  std::optional<Rational> price_before(std::uint32_t project, std::size_t step);
  std::vector<Payer> payers(std::uint32_t project, std::size_t step);
  const Rational& money_after(const Bought& bought);
  Bought bought_by(std::uint32_t group, std::size_t steps) const;
  void settle(std::size_t steps);

  const BudgetElection& election_;
  Rational share_;
  std::vector<std::uint32_t> steps_;    // Projects, as they were bought.
  std::vector<std::uint32_t> step_of_;  // By project; kNever.
  std::vector<Rational> prices_;        // Of the first steps, as far as they were asked for.
  std::map<Bought, Rational> money_;
};

}  // namespace commonweal::methods
