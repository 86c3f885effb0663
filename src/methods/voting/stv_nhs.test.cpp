#include "methods/voting/stv_nhs.hpp"

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

using Piles = std::vector<BallotPile>;
using Those = std::vector<std::uint32_t>;
using Votes = std::vector<std::int64_t>;

ElectionCount count(std::size_t candidates, std::size_t seats, Piles piles) {
  const auto ballots = RankedBallots::make({candidates}, std::move(piles)).value();
  return count_nhs_stv(ballots, {.seats = seats}).value();
}

// 35 papers, 2 seats, quota 12. A surplus of 8 over 17 transferable papers is 0.47 each, and 0.01
// of a vote is lost; 3 papers that name nobody further stay with the quota.
TEST(NhsStv, DividesASurplusAmongTransferablePapers) {
  const auto counted = count(4, 2, {{17, {0, 1}}, {3, {0}}, {6, {1}}, {5, {2}}, {4, {3}}});
  ASSERT_GE(counted.stages.size(), 2U);
  EXPECT_EQ(counted.stages[1].action, CountAction::surplus);
  EXPECT_EQ(counted.stages[1].value, 47);
  EXPECT_EQ(counted.stages[1].votes, (Votes{1'200, 600 + 17 * 47, 500, 400}));
  EXPECT_EQ(counted.stages[1].residual, 1);
  EXPECT_EQ(counted.stages[1].non_transferable, 0);
}

// STV44.4: a paper never goes on for more than it is worth. Surplus 8, but only 2 papers name
// somebody further.
TEST(NhsStv, GivesNoPaperMoreThanItsValue) {
  const auto counted = count(4, 2, {{2, {0, 3}}, {18, {0}}, {6, {1}}, {5, {2}}, {4, {3}}});
  ASSERT_GE(counted.stages.size(), 2U);
  EXPECT_EQ(counted.stages[1].value, 100);
  EXPECT_EQ(counted.stages[1].votes[3], 600);
  EXPECT_EQ(counted.stages[1].non_transferable, 600);
  EXPECT_EQ(counted.stages[1].residual, 0);
}

// STV44.5: of a candidate lifted over the quota, only the papers received last go on: 1 has 10
// first preferences, receives 5 papers of 3, and of 3 too many each of the 5 takes 0.60.
TEST(NhsStv, TransfersTheParcelReceivedLast) {
  const auto counted = count(5, 3, {{11, {0}}, {10, {1, 4}}, {8, {2}}, {5, {3, 1, 2}}, {10, {4}}});
  ASSERT_EQ(counted.quota, 12);
  EXPECT_EQ(counted.stages[1].of, Those{3});
  EXPECT_EQ(counted.stages[1].elected, Those{1});
  EXPECT_EQ(counted.stages[2].action, CountAction::surplus);
  EXPECT_EQ(counted.stages[2].value, 60);
  EXPECT_EQ(counted.stages[2].votes[2], 800 + 5 * 60);
  EXPECT_EQ(counted.stages[2].votes[4], 1'000);
}

// STV44.10: a surplus of 1 cannot lift the lowest, 2, over the next, 5: the lowest goes first.
TEST(NhsStv, LetsASmallSurplusWait) {
  const auto waits = count(4, 2, {{10, {0, 3}}, {7, {1}}, {5, {2}}, {2, {3}}});
  ASSERT_EQ(waits.quota, 9);
  EXPECT_EQ(waits.stages[1].action, CountAction::exclusion);
  EXPECT_EQ(waits.stages[1].of, Those{3});
}

// STV46.12: 1 + 2 are fewer than 9.
TEST(NhsStv, ExcludesTogetherThoseWhoCannotCatchUp) {
  const auto counted = count(5, 1, {{11, {0}}, {10, {1}}, {9, {2}}, {2, {3, 2}}, {1, {4, 1}}});
  EXPECT_EQ(counted.stages[1].of, (Those{3, 4}));
  EXPECT_EQ(counted.stages[1].votes, (Votes{1'100, 1'100, 1'100, 0, 0}));
}

// STV46.2 to 46.9: of the excluded, first preferences go on before papers of less value. 66 papers,
// 3 seats, quota 17: a surplus of 13 over 30 papers is 0.43 each. The one first preference of 4
// elects 1, who is passed over by the 20 papers of 0.43 that name 1 next: they elect 2.
TEST(NhsStv, TransfersTheExcludedByFallingValue) {
  const auto counted =
      count(5, 3, {{20, {0, 4, 1, 2}}, {10, {0, 3}}, {16, {1}}, {13, {2}}, {6, {3}}, {1, {4, 1}}});
  ASSERT_EQ(counted.quota, 17);
  ASSERT_EQ(counted.stages.size(), 3U);
  EXPECT_EQ(counted.stages[1].value, 43);
  EXPECT_EQ(counted.stages[2].of, Those{4});
  EXPECT_EQ(counted.stages[2].votes, (Votes{1'700, 1'700, 1'300 + 860, 600 + 430, 0}));
  EXPECT_EQ(counted.stages[2].elected, (Those{1, 2}));
}

// STV46.13: 2 and 3 are level at last; at the earliest stage that tells, 2 had fewer.
TEST(NhsStv, TellsTiesApartByTheEarliestStage) {
  const auto counted = count(4, 1, {{8, {0}}, {5, {1}}, {4, {2}}, {1, {3, 2}}});
  EXPECT_EQ(counted.stages[1].votes[1], counted.stages[1].votes[2]);
  EXPECT_EQ(counted.stages[2].of, Those{2});
  EXPECT_TRUE(counted.lots.empty());
}

// STV47.2: one vacancy, and 0 has as many as all others.
TEST(NhsStv, ElectsWhoCannotBeCaughtForTheLastVacancy) {
  const auto counted = count(3, 1, {{5, {0}}, {3, {1}}, {2, {2, 1}}});
  EXPECT_EQ(counted.elected, Those{0});
  EXPECT_EQ(counted.stages.size(), 1U);
}

// STV47.3: the last exclusion leaves as many as there are vacancies; no paper goes on.
TEST(NhsStv, TransfersNothingOnceTheLastVacanciesAreFilled) {
  const auto counted = count(3, 2, {{4, {0}}, {4, {1}}, {2, {2, 0}}});
  EXPECT_EQ(counted.elected, (Those{0, 1}));
  EXPECT_EQ(counted.stages.back().votes, (Votes{400, 400, 200}));
}

}  // namespace
}  // namespace commonweal::methods
