#include "methods/voting/ranked_ballots.hpp"

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

TEST(RankedBallots, MergesPilesThatSayTheSame) {
  const auto ballots = RankedBallots::make({3}, {{2, {1, 0}}, {1, {2}}, {5, {1, 0}}}).value();
  EXPECT_EQ(ballots.piles(), (std::vector<BallotPile>{{7, {1, 0}}, {1, {2}}}));
  EXPECT_EQ(ballots.papers(), 8);
}

TEST(RankedBallots, PassesOverWhoHasWithdrawn) {
  const auto ballots = RankedBallots::make({3, {1}}, {{2, {1, 0}}, {1, {1}}, {4, {}}}).value();
  EXPECT_EQ(ballots.piles(), (std::vector<BallotPile>{{2, {0}}}));
  EXPECT_EQ(ballots.papers(), 2);
  EXPECT_EQ(ballots.set_aside(), 5);
  EXPECT_EQ(ballots.standing(), 2U);
  EXPECT_FALSE(ballots.stands(1));
}

TEST(RankedBallots, RefusesEveryWrongPileAtOnce) {
  const auto refused = RankedBallots::make({2, {7}}, {{0, {0}}, {1, {2}}, {1, {1, 1}}});
  ASSERT_FALSE(refused);
  const auto& problems = refused.error().problems;
  ASSERT_EQ(problems.size(), 4U);
  EXPECT_EQ(problems[0].what, "There is no candidate 8 to withdraw.");
  EXPECT_EQ(problems[1].place, "pile 1");
  EXPECT_EQ(problems[2].what, "There is no candidate 3. Name one of 1 to 2.");
  EXPECT_EQ(problems[3].what, "Candidate 2 is named twice. Name each once.");
}

TEST(RankedBallots, RefusesMorePapersThanItCanCount) {
  EXPECT_FALSE(RankedBallots::make({2}, {{kPapersMost, {0}}, {1, {1}}}));
  EXPECT_TRUE(RankedBallots::make({2}, {{kPapersMost - 1, {0}}, {1, {1}}}));
}

}  // namespace
}  // namespace commonweal::methods
