#pragma once

// What a vote funds by a rule, and why. Plain values: the rule is asked in methods/voting, and what
// it did is told in sentences with numbers.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/word_table.hpp"
#include "devolution/participation/pb_voting.hpp"
#include "methods/voting/budget_step.hpp"
#include "methods/voting/equal_shares_add1.hpp"

namespace commonweal::devolution {

enum class BudgetRule { equal_shares, greedy, greedy_no_skip, threshold, phragmen, welfare };
enum class BudgetCompletion { none, greedy, phragmen };

inline constexpr base::WordTable<BudgetRule, 6> kBudgetRules{
    {{BudgetRule::equal_shares, "equal-shares"},
     {BudgetRule::greedy, "greedy"},
     {BudgetRule::greedy_no_skip, "greedy-no-skip"},
     {BudgetRule::threshold, "threshold"},
     {BudgetRule::phragmen, "phragmen"},
     {BudgetRule::welfare, "welfare"}}};
inline constexpr base::WordTable<methods::BudgetUtility, 2> kBudgetUtilities{
    {{methods::BudgetUtility::cost, "cost"}, {methods::BudgetUtility::cardinality, "cardinality"}}};

struct BudgetQuestion {
  BudgetRule rule = BudgetRule::equal_shares;
  methods::BudgetUtility utility = methods::BudgetUtility::cost;
  std::optional<methods::Add1> add1 = {};                // Of Equal Shares.
  BudgetCompletion completion = BudgetCompletion::none;  // The same.
};

// As META names its rule. Fails where it names none that we have.
base::Result<BudgetQuestion> question_of(const PbVoting& voting, const std::string& file);

struct BudgetProjectAnswer {
  bool is_funded = false;
  std::int64_t votes = 0;
  double score = 0;
  std::string why;
};

// Voters by what they got.
struct BudgetSatisfaction {
  std::vector<std::int64_t> voters;  // By the number of funded projects they voted for.
  double projects_mean = 0;
  double money_mean = 0;  // Of the currency, spent on projects a voter voted for.
};

struct BudgetCount {
  BudgetQuestion question;
  std::vector<std::uint32_t> funded;  // As they were funded.
  std::int64_t cost = 0;
  std::vector<BudgetProjectAnswer> projects;  // By number.
  BudgetSatisfaction satisfaction;
  std::optional<std::int64_t> raise = {};  // Of Add1, in currency units for each voter.
  std::string ending;                      // How the count ended, a sentence. Empty: in no odd way.
  std::string fairness;                    // Of EJR+, a sentence.
  bool is_fair = true;                     // No group is left out.
  std::vector<std::string> notes;          // What of the file the count does not heed.
};

// Fails where the greatest welfare is out of reach.
base::Result<BudgetCount> count_budget(const PbVoting& voting, const BudgetQuestion& question);

// Whether the projects are those that the file says were selected.
bool is_as_selected(const PbVoting& voting, const BudgetCount& count);

}  // namespace commonweal::devolution
