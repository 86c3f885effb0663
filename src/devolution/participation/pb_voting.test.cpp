#include "devolution/participation/pb_voting.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "devolution/participation/participation_fixture.hpp"

namespace commonweal::devolution {
namespace {

struct Case {
  std::string text;
  std::string place;
  std::string what;
};

bool has(const std::vector<base::Problem>& problems, const Case& one) {
  return std::find(problems.begin(), problems.end(), base::Problem{one.place, one.what}) !=
         problems.end();
}

std::string all_of(const std::vector<base::Problem>& problems) {
  std::string text;
  for (const auto& one : problems) text += one.place + ": " + one.what + '\n';
  return text;
}

std::vector<base::Problem> faults_of(const std::string& text) {
  return std::move(check_pb(text, "a.pb").faults).fail().value().problems;
}

void expect_faults(std::initializer_list<Case> cases) {
  for (const Case& one : cases) {
    const auto faults = faults_of(one.text);
    EXPECT_TRUE(has(faults, one)) << one.place << ": " << one.what << "\n" << all_of(faults);
  }
}

std::string with(const std::string& from, const std::string& to) {
  return spoiled(kSmallVote, from, to);
}

TEST(CheckPb, finds_nothing_wrong_with_a_vote_that_is_right) {
  const PbFindings findings = check_pb(kSmallVote, "a.pb");
  ASSERT_TRUE(findings.voting) << all_of(faults_of(kSmallVote));
  EXPECT_TRUE(findings.advice.empty()) << all_of(findings.advice);
  EXPECT_EQ(findings.voting->budget, 100);
  EXPECT_EQ(findings.voting->ballots.size(), 5U);
  EXPECT_TRUE(findings.voting->says_selected);
}

TEST(CheckPb, holds_counts_of_meta_against_the_rows) {
  expect_faults(
      {{with("num_projects;4", "num_projects;5"), "a.pb:7:2",
        "num_projects is 5, and PROJECTS has 4."},
       {with("num_votes;5", "num_votes;7"), "a.pb:8:2", "num_votes is 7, and VOTES has 5."},
       {with("num_votes;5", "num_votes;-1"), "a.pb:8:2",
        "num_votes is -1. Give a whole number of at least 0."},
       {with("budget;100", "budget;1,000"), "a.pb:9:2",
        "budget is \"1,000\". Write a decimal point, and no comma between thousands."},
       {with("budget;100", "budget;0"), "a.pb:9:2", "The budget is not above 0."},
       {with("budget;100\n", ""), "a.pb:2", "META has no budget. Add it."},
       {with("rule;greedy", "budget;50"), "a.pb:11:1", "\"budget\" is there twice."},
       {with("date_end;15.03.2025", "date_end;15.02.2025"), "a.pb:13:2",
        "The vote ends before it begins."},
       {with("15.03.2025", "15/03/2025"), "a.pb:13:2",
        "date_end is \"15/03/2025\". Give a day as 16.09.2023, or the year."},
       {with("max_length;3", "max_length;0"), "a.pb:14:2",
        "max_length is below the least that META allows."}});
}

TEST(CheckPb, holds_projects_against_the_votes_and_the_budget) {
  expect_faults(
      {{with("p2;50", "p1;50"), "a.pb:19:1", "There are two projects \"p1\"."},
       {with("p2;50", "p2;"), "a.pb:19:2", "cost is empty. Give a number."},
       {with("p2;50", "p2;0"), "a.pb:19:2", "The cost is 0. It must be above 0."},
       {with("p1;60;3", "p1;60;4"), "a.pb:18:3", "votes is 4, and the ballots make it 3."},
       {with("Bike racks;1", "Bike racks;yes"), "a.pb:20:5",
        "selected is \"yes\". Give a number such as 500000 or 12.50, of at most 12 digits "
        "and 3 decimals."},
       {with("p3;40;2;Bike racks;1", "p3;45;2;Bike racks;1"), "a.pb:9:2",
        "The projects selected cost 105, more than the budget of 100."},
       {with("project_id;cost", "project;cost"), "a.pb:17",
        "PROJECTS needs the columns project_id and cost."}});
}

TEST(CheckPb, holds_each_ballot_against_projects_and_limits) {
  expect_faults(
      {{with("v2;p1,p2", "v2;p1,p9"), "a.pb:25:2", "There is no project \"p9\" in PROJECTS."},
       {with("v2;p1,p2", "v2;p1,p1"), "a.pb:25:2", "The vote names the project \"p1\" twice."},
       {with("v2;p1,p2", "v1;p1,p2"), "a.pb:25:1", "The voter voted on line 24 already."},
       {with("v2;p1,p2", ";p1,p2"), "a.pb:25:1", "The vote has no voter_id."},
       {with("v2;p1,p2", "v2;"), "a.pb:25:2", "The vote names 0 projects; the least is 1."},
       {with("v2;p1,p2", "v2;p1,p2,p3,p4"), "a.pb:25:2",
        "The vote names 4 projects; the most is 3."},
       {with("max_length;3", "max_sum_cost;100"), "a.pb:24:2",
        "The projects named cost 110; the most is 100."},
       {with("vote_type;approval", "vote_type;choose-1"), "a.pb:24:2",
        "The vote names 2 projects; the most is 1."},
       {with("vote_type;approval", "vote_type;knapsack"), "a.pb:24:2",
        "The projects named cost 110; the most is 100."}});
}

TEST(CheckPb, tells_every_fault_at_once_and_nobodys_name) {
  const auto faults = faults_of(spoiled(
      spoiled(with("num_votes;5", "num_votes;9"), "v2;p1,p2", "v1;p7"), "v4;p3", "v4;p3,p3"));
  // The counts of p1, p2 and p3, or two of them, disagree as well.
  EXPECT_EQ(faults.size(), 6U) << all_of(faults);
  for (const auto& fault : faults) EXPECT_EQ(fault.what.find("v1"), std::string::npos);
}

TEST(CheckPb, gives_advice_that_stops_no_count) {
  struct Advice {
    std::string text;
    std::string what;
  };
  const Advice cases[] = {
      {with("p2;50;3;", "p2;150;3;"), "The project costs more than the whole budget of 100."},
      {with("Bike racks;1", "Bike racks;0"),
       "The project was not selected, and what was left over, 40, would have paid for it."},
      {with("country;Nowhere\n", ""), "META has no country."},
      {with("currency;GBP", "currency;pounds"),
       "currency is \"pounds\". Pabulib has three letters, such as EUR."},
      {with("PROJECTS\n", "\nPROJECTS\n"), "The line is empty."},
  };
  for (const Advice& one : cases) {
    const PbFindings findings = check_pb(one.text, "a.pb");
    EXPECT_TRUE(findings.voting) << one.what;
    const bool is_there =
        std::any_of(findings.advice.begin(), findings.advice.end(),
                    [&](const base::Problem& advice) { return advice.what == one.what; });
    EXPECT_TRUE(is_there) << one.what << '\n' << all_of(findings.advice);
  }
}

std::string points_vote(const std::string& type, const std::string& limits,
                        const std::string& points) {
  return "META\nkey;value\nnum_projects;2\nnum_votes;1\nbudget;9\nvote_type;" + type +
         "\nrule;greedy\n" + limits +
         "PROJECTS\nproject_id;cost\na;1\nb;2\nVOTES\nvoter_id;vote;points\n1;b,a;" + points + "\n";
}

TEST(CheckPb, takes_points_with_decimals_and_holds_them_against_their_limits) {
  const auto findings = check_pb(points_vote("cumulative", "max_sum_points;10\n", "0.5,3"), "a.pb");
  ASSERT_TRUE(findings.voting);
  EXPECT_EQ(findings.voting->point_decimals, 1);
  EXPECT_EQ(findings.voting->ballots[0], (methods::BudgetBallot{{1, 5}, {0, 30}}));
  expect_faults(
      {{points_vote("cumulative", "max_sum_points;10\n", "6,5"), "a.pb:15:3",
        "The points add up to 11; they may be from 0 to 10."},
       {points_vote("cumulative", "", "6"), "a.pb:14:3", "There are 1 points for 2 projects."},
       {points_vote("cumulative", "max_points;5\n", "6,1"), "a.pb:15:3",
        "6 points are given; they may be from 0 to 5."},
       {points_vote("scoring", "", "x,1"), "a.pb:14:3",
        "points is \"x\". Give a number such as 500000 or 12.50, of at most 12 digits and "
        "3 decimals."}});
}

TEST(CheckPb, counts_ranks_as_borda_from_the_last_one_named) {
  const auto findings = check_pb(points_vote("ordinal", "", ""), "a.pb");
  ASSERT_TRUE(findings.voting);
  EXPECT_EQ(findings.voting->ballots[0], (methods::BudgetBallot{{1, 2}, {0, 1}}));
}

TEST(CheckPb, counts_pence_where_some_cost_has_them) {
  const auto findings = check_pb(with("p4;30", "p4;30.5"), "a.pb");
  ASSERT_TRUE(findings.voting);
  EXPECT_EQ(findings.voting->budget, 1000);
  EXPECT_EQ(findings.voting->projects[3].cost, 305);
  EXPECT_EQ(findings.voting->unit(), 10);
  EXPECT_EQ(findings.voting->money(305), "30.5");
}

}  // namespace
}  // namespace commonweal::devolution
