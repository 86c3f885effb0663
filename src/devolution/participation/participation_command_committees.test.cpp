// Rules for committees are rules for budgets where every project costs 1. The outcomes of 80 small
// votes with all ways of breaking ties, as the abcvoting project lists them.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <set>

#include <gtest/gtest.h>

#include "methods/voting/equal_shares.hpp"
#include "methods/voting/greedy_budget.hpp"
#include "methods/voting/phragmen.hpp"
#include "platform/table/json_value.hpp"

namespace commonweal::devolution {
namespace {

using methods::BudgetElection;
using methods::BudgetStep;
using methods::BudgetUtility;
using methods::TieOrder;
using platform::JsonValue;

const std::filesystem::path kExpected = "../shared/data/pb/abc_committee_expected.json";

using Committees = std::set<std::vector<std::uint32_t>>;
using Rule = std::function<std::vector<BudgetStep>(const BudgetElection&, const TieOrder&)>;

template <class Step>
void append(std::vector<BudgetStep>& all, const std::vector<Step>& steps) {
  for (const Step& step : steps) all.push_back({step.project, step.tied});
}

std::vector<std::uint32_t> projects_of(const std::vector<BudgetStep>& steps) {
  std::vector<std::uint32_t> projects;
  for (const BudgetStep& step : steps) projects.push_back(step.project);
  return projects;
}

std::vector<BudgetStep> by_greedy(const BudgetElection& election, const TieOrder& order) {
  return methods::greedy_budget(election, {.order = &order}).steps;
}

std::vector<BudgetStep> by_phragmen(const BudgetElection& election, const TieOrder& order) {
  std::vector<BudgetStep> steps;
  append(steps, methods::phragmen(election, {.order = &order}).steps);
  return steps;
}

std::vector<BudgetStep> by_shares_then_greedy(const BudgetElection& election,
                                              const TieOrder& order) {
  std::vector<BudgetStep> steps;
  append(steps,
         methods::equal_shares(election, {.utility = BudgetUtility::cardinality, .order = &order})
             .steps);
  append(steps,
         methods::greedy_budget(election, {.order = &order, .funded = projects_of(steps)}).steps);
  return steps;
}

std::vector<BudgetStep> by_shares_then_phragmen(const BudgetElection& election,
                                                const TieOrder& order) {
  const methods::EqualSharesQuestion question{.utility = BudgetUtility::cardinality,
                                              .order = &order};
  std::vector<BudgetStep> steps;
  const auto shares = methods::equal_shares(election, question);
  append(steps, shares.steps);
  const auto money = methods::exact_money(election, question, shares.steps);
  append(steps, methods::phragmen(election,
                                  {.order = &order, .funded = projects_of(steps), .money = &money})
                    .steps);
  return steps;
}

// Each order of ties that leads somewhere else: one for each tied project of the first step that
// the order has not settled. Whoever is chosen first stands first, so any choices have an order.
class AllOutcomes {
 public:
  AllOutcomes(const BudgetElection& election, Rule rule)
      : election_(election), rule_(std::move(rule)) {
    explore({});
  }
  const Committees& committees() const { return committees_; }

 private:
  void explore(const std::vector<std::uint32_t>& chosen) {
    TieOrder order = chosen;
    for (std::uint32_t p = 0; p < election_.projects(); ++p) {
      if (std::find(chosen.begin(), chosen.end(), p) == chosen.end()) order.push_back(p);
    }
    const auto steps = rule_(election_, order);
    if (steps.size() == chosen.size()) {
      add_full(chosen);
      return;
    }
    for (const std::uint32_t p : steps[chosen.size()].tied) {
      std::vector<std::uint32_t> next = chosen;
      next.push_back(p);
      explore(next);
    }
  }

  // A committee must be full, and takes in those that nobody wants; a budget never does.
  void add_full(std::vector<std::uint32_t> committee) {
    if (committee.size() == static_cast<std::size_t>(election_.budget())) {
      std::sort(committee.begin(), committee.end());
      committees_.insert(committee);
      return;
    }
    for (std::uint32_t p = 0; p < election_.projects(); ++p) {
      if (election_.votes(p) > 0) continue;
      if (std::find(committee.begin(), committee.end(), p) != committee.end()) continue;
      committee.push_back(p);
      add_full(committee);
      committee.pop_back();
    }
  }

  const BudgetElection& election_;
  Rule rule_;
  Committees committees_;
};

std::vector<std::uint32_t> numbers(const JsonValue& list) {
  std::vector<std::uint32_t> all;
  for (const JsonValue& item : list.items) all.push_back(static_cast<std::uint32_t>(item.number));
  std::sort(all.begin(), all.end());
  return all;
}

BudgetElection election_of(const JsonValue& profile) {
  BudgetElection::Raw raw{.budget =
                              static_cast<std::int64_t>(profile.find("committee_size")->number)};
  raw.costs.assign(static_cast<std::size_t>(profile.find("num_candidates")->number), 1);
  for (const JsonValue& approvals : profile.find("approvals")->items) {
    methods::BudgetBallot ballot;
    for (const std::uint32_t p : numbers(approvals)) ballot.push_back({p});
    raw.ballots.push_back(ballot);
  }
  return BudgetElection::make(std::move(raw)).value();
}

TEST(AbcCommittees, are_those_that_the_lists_have_for_every_rule_of_ours) {
  if (!std::filesystem::exists(kExpected)) {
    std::cerr << "COMMITTEES NOT HELD AGAINST THE LISTS: ../shared/data is absent\n";
    GTEST_SKIP() << "../shared/data is absent";
  }
  std::ifstream file(kExpected);
  const auto profiles =
      platform::read_json(std::string{std::istreambuf_iterator<char>(file), {}}, "abc.json");
  ASSERT_TRUE(profiles) << profiles.error().problems[0].what;
  const std::pair<const char*, Rule> rules[] = {
      {"av", by_greedy},
      {"seqphragmen", by_phragmen},
      {"equal-shares", by_shares_then_phragmen},
      {"equal-shares-with-av-completion", by_shares_then_greedy}};
  EXPECT_EQ(profiles->items.size(), 80U);
  for (const JsonValue& profile : profiles->items) {
    const BudgetElection election = election_of(profile);
    for (const auto& [name, rule] : rules) {
      Committees expected;
      for (const JsonValue& one : profile.find("winning_committees")->find(name)->items) {
        expected.insert(numbers(one));
      }
      EXPECT_EQ(AllOutcomes(election, rule).committees(), expected)
          << name << ' ' << profile.find("instance")->text;
    }
  }
}

}  // namespace
}  // namespace commonweal::devolution
