#include "devolution/participation/budget_count.hpp"

#include <gtest/gtest.h>

#include "devolution/participation/participation_fixture.hpp"

namespace commonweal::devolution {
namespace {

PbVoting voting(const std::string& text = kSmallVote) {
  return check_pb(text, "a.pb").voting.value();
}

BudgetCount counted(const BudgetQuestion& question, const std::string& text = kSmallVote) {
  return count_budget(voting(text), question).value();
}

using Numbers = std::vector<std::uint32_t>;

TEST(CountBudget, says_of_greedy_what_won_and_what_more_votes_would_have_done) {
  const BudgetCount count = counted({.rule = BudgetRule::greedy});
  EXPECT_EQ(count.funded, (Numbers{1, 2}));
  EXPECT_EQ(count.cost, 90);
  EXPECT_EQ(count.projects[1].why,
            "Funded 1st with 3 votes, out of the 100 left. It stood exactly as well as p1 and went "
            "first at the lower cost.");
  EXPECT_EQ(count.projects[0].why,
            "It has 3 votes. Of the budget 50 were left at its turn, and it costs 60. It would "
            "have needed more votes than p2 has, 3 votes.");
  EXPECT_EQ(count.projects[3].why, "Nobody voted for it.");
}

TEST(CountBudget, says_of_equal_shares_what_voters_paid_and_what_was_missing) {
  const BudgetCount count = counted({.rule = BudgetRule::equal_shares});
  EXPECT_EQ(count.funded, (Numbers{1, 2}));
  EXPECT_TRUE(count.projects[1].why.starts_with(
      "Bought 1st: 3 voters paid 16.67 each, which is worth 3.0 votes that all pay in full."));
  EXPECT_EQ(count.projects[0].why,
            "Its 3 voters had 10.00 left of the 60 it costs, 50.00 too little. 3 more voters with "
            "full shares of 20.00 would have paid for it.");
  EXPECT_TRUE(count.is_fair);
}

TEST(CountBudget, ends_without_skipping_where_that_is_the_rule) {
  const BudgetCount count = counted({.rule = BudgetRule::greedy_no_skip});
  EXPECT_EQ(count.funded, (Numbers{1}));
  EXPECT_EQ(count.projects[2].why,
            "With 2 votes its turn never came: the count ended at p1, which did not fit.");
}

TEST(CountBudget, keeps_out_what_is_below_the_threshold_whatever_the_rule) {
  const std::string text = spoiled(kSmallVote, "max_length;3", "min_project_score_threshold;3");
  for (const auto rule : {BudgetRule::greedy, BudgetRule::threshold, BudgetRule::equal_shares,
                          BudgetRule::phragmen, BudgetRule::welfare}) {
    const BudgetCount count = counted({.rule = rule}, text);
    EXPECT_FALSE(count.projects[2].is_funded);
    EXPECT_EQ(count.projects[2].why, "It has 2 votes and needs 3 to take part.");
  }
}

TEST(CountBudget, tells_when_voters_had_earned_enough) {
  const BudgetCount count = counted({.rule = BudgetRule::phragmen});
  EXPECT_EQ(count.funded, (Numbers{1, 2}));
  EXPECT_EQ(count.projects[2].why,
            "Bought 2nd by its 2 voters, when each voter had earned 20.00 in all.");
  EXPECT_EQ(count.projects[0].why,
            "It was next, when each voter had earned 36.67; its cost of 60 passes the 10 left, and "
            "that ends the count.");
}

TEST(CountBudget, gains_the_most_by_welfare) {
  const BudgetCount count = counted({.rule = BudgetRule::welfare});
  EXPECT_EQ(count.funded, (Numbers{0, 2}));  // 3 x 60 + 2 x 40.
  EXPECT_EQ(count.cost, 100);
}

TEST(CountBudget, says_what_voters_got) {
  const BudgetSatisfaction got = counted({.rule = BudgetRule::greedy}).satisfaction;
  EXPECT_EQ(got.voters, (std::vector<std::int64_t>{0, 5}));
  EXPECT_DOUBLE_EQ(got.projects_mean, 1);
  EXPECT_DOUBLE_EQ(got.money_mean, (3 * 50 + 2 * 40) / 5.0);
}

TEST(CountBudget, names_the_group_that_is_left_out) {
  const std::string text = spoiled(spoiled(kSmallVote, "p1;60", "p1;50"), "p3;40;2", "p3;5;2");
  const BudgetCount count =
      counted({.rule = BudgetRule::greedy_no_skip}, spoiled(text, "p3;5;2", "p3;40;2"));
  EXPECT_FALSE(count.is_fair);
  EXPECT_EQ(count.fairness,
            "EJR+ fails: 2 voters want p3, which is not funded, and none of them has more than "
            "0.00 spent on projects voted for. Their share of the budget would have bought each "
            "40.00.");
}

TEST(CountBudget, completes_equal_shares_with_what_fits) {
  const std::string text =
      spoiled(spoiled(kSmallVote, "p3;40;2", "p3;50;2"), "Bike racks;1", "Bike racks;0");
  EXPECT_EQ(counted({}, text).funded, (Numbers{1}));
  EXPECT_EQ(counted({.completion = BudgetCompletion::greedy}, text).funded, (Numbers{1, 2}));
  EXPECT_EQ(counted({.completion = BudgetCompletion::phragmen}, text).funded, (Numbers{1, 2}));
}

TEST(QuestionOf, is_the_rule_that_meta_names) {
  EXPECT_EQ(question_of(voting(), "a.pb")->rule, BudgetRule::greedy);
  const auto add1 =
      question_of(voting(spoiled(kSmallVote, "rule;greedy", "rule;equalshares/add1")), "a.pb");
  EXPECT_EQ(add1->rule, BudgetRule::equal_shares);
  EXPECT_EQ(add1->add1, methods::Add1::until_overspent);
  const auto unknown =
      question_of(voting(spoiled(kSmallVote, "rule;greedy", "rule;unknown")), "a.pb");
  ASSERT_FALSE(unknown);
  EXPECT_EQ(unknown.error().problems[0].what,
            "META names the rule \"unknown\". Name one with --rule; as-file knows greedy, "
            "greedy-no-skip, greedy-threshold, equalshares, equalshares/add1.");
}

}  // namespace
}  // namespace commonweal::devolution
