#pragma once

// Why each project won or lost, a sentence or two for each, with the numbers that decided. Knows
// the rules' outcomes and asks no rule.

#include <string>
#include <vector>

#include "devolution/participation/pb_number.hpp"
#include "devolution/participation/pb_voting.hpp"
#include "methods/voting/equal_shares_add1.hpp"
#include "methods/voting/greatest_welfare.hpp"
#include "methods/voting/greedy_budget.hpp"
#include "methods/voting/phragmen.hpp"

namespace commonweal::devolution {

// By project; a sentence for each that the rule looked at.
using Whys = std::vector<std::string>;

struct WhyQuestion {
  const PbVoting& voting;
  const methods::BudgetElection& election;
};

void tell_equal_shares(const WhyQuestion& of, const methods::EqualSharesOutcome& outcome,
                       Whys& whys);
void tell_greedy(const WhyQuestion& of, const methods::GreedyOutcome& outcome,
                 methods::GreedyQuestion::Unfit unfit, Whys& whys);
// The same after another rule: appends to what is known.
void tell_completion(const WhyQuestion& of, const methods::GreedyOutcome& outcome, Whys& whys);
void tell_phragmen(const WhyQuestion& of, const methods::PhragmenOutcome& outcome, Whys& whys);
void tell_welfare(const WhyQuestion& of, const methods::WelfareOutcome& outcome, Whys& whys);

// "435 votes", or "435 votes and 1,204 points".
std::string votes_words(const WhyQuestion& of, std::uint32_t project);

// Of a currency amount in units that need not be whole: "91.95".
std::string fine_money(const PbVoting& voting, double units);

}  // namespace commonweal::devolution
