#include "methods/voting/stv_scottish.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace commonweal::methods {
namespace {

using Piles = std::vector<BallotPile>;
using Those = std::vector<std::uint32_t>;
using Votes = std::vector<std::int64_t>;

ElectionCount count(std::size_t candidates, std::size_t seats, Piles piles,
                    std::uint64_t seed = 1) {
  const auto ballots = RankedBallots::make({candidates}, std::move(piles)).value();
  return count_scottish_stv(ballots, {.seats = seats, .seed = seed}).value();
}

// 23 papers, 2 seats, quota 8. Of 10 votes 2 are surplus: papers go on at 0.2; 3 name nobody.
TEST(ScottishStv, TransfersAllPapersOfASurplus) {
  const auto counted = count(4, 2, {{7, {0, 1}}, {3, {0}}, {6, {1}}, {5, {2}}, {2, {3, 2}}});
  EXPECT_EQ(counted.quota, 8);
  ASSERT_EQ(counted.stages.size(), 4U);
  EXPECT_EQ(counted.stages[0].elected, Those{0});
  EXPECT_EQ(counted.stages[1].action, CountAction::surplus);
  EXPECT_EQ(counted.stages[1].value, 20'000);
  EXPECT_EQ(counted.stages[1].votes, (Votes{800'000, 740'000, 500'000, 200'000}));
  EXPECT_EQ(counted.stages[1].non_transferable, 60'000);
  EXPECT_EQ(counted.stages[2].of, Those{3});
  EXPECT_EQ(counted.elected.front(), 0U);
}

// Of 7 votes 3 are surplus: 3/7 is 0.42857 with a remainder that is ignored.
TEST(ScottishStv, CutsValuesToFiveDecimals) {
  const auto counted = count(3, 2, {{7, {0, 1}}, {2, {1}}, {2, {2}}});
  ASSERT_GE(counted.stages.size(), 2U);
  EXPECT_EQ(counted.stages[1].value, 42'857);
  EXPECT_EQ(counted.stages[1].votes[1], 200'000 + 7 * 42'857);
  EXPECT_EQ(counted.stages[1].residual, 1);
}

// Papers that came at 0.4 go on at 0.4 times the next surplus / votes, 3/9, cut again.
TEST(ScottishStv, MultipliesValuesAsPapersGoOn) {
  const auto counted = count(4, 3, {{10, {0, 1, 2}}, {5, {1, 3}}, {4, {2}}, {4, {3}}});
  ASSERT_EQ(counted.quota, 6);
  ASSERT_EQ(counted.stages.size(), 4U);
  EXPECT_EQ(counted.stages[1].votes[1], 900'000);
  EXPECT_EQ(counted.stages[2].votes,
            (Votes{600'000, 600'000, 400'000 + 10 * 13'333, 400'000 + 5 * 33'333}));
  EXPECT_EQ(counted.stages[2].residual, 5);
  EXPECT_EQ(counted.elected, (Those{0, 1, 3}));
}

TEST(ScottishStv, TransfersTheLargestSurplusFirst) {
  const auto counted = count(5, 3, {{9, {0, 2}}, {12, {1, 3}}, {1, {2}}, {1, {3}}, {5, {4}}});
  ASSERT_GE(counted.stages.size(), 3U);
  EXPECT_EQ(counted.stages[1].of, Those{1});
  EXPECT_EQ(counted.stages[2].of, Those{0});
}

// 1 and 2 are level at the second stage; at the first 2 had fewer.
TEST(ScottishStv, TellsTiesApartByTheMostRecentStage) {
  const auto counted = count(4, 1, {{7, {0}}, {4, {1}}, {3, {2}}, {1, {3, 2}}});
  ASSERT_GE(counted.stages.size(), 3U);
  EXPECT_EQ(counted.stages[1].votes[1], counted.stages[1].votes[2]);
  EXPECT_EQ(counted.stages[2].of, Those{2});
  EXPECT_TRUE(counted.lots.empty());
}

TEST(ScottishStv, DrawsALotWhereNoStageTells) {
  Those drawn;
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    const auto counted = count(3, 1, {{4, {0}}, {2, {1, 0}}, {2, {2, 0}}}, seed);
    ASSERT_EQ(counted.lots.size(), 1U);
    EXPECT_EQ(counted.lots[0].question, LotQuestion::exclusion);
    EXPECT_EQ(counted.lots[0].tied, (Those{1, 2}));
    EXPECT_EQ(counted.stages[1].of, Those{counted.lots[0].drawn});
    drawn.push_back(counted.lots[0].drawn);
  }
  EXPECT_GT(std::ranges::count(drawn, 1U), 5);
  EXPECT_GT(std::ranges::count(drawn, 2U), 5);
}

// Rule 52: two are left for two vacancies; nobody has the quota.
TEST(ScottishStv, ElectsWhoIsLeftForTheLastVacancies) {
  const auto counted = count(3, 2, {{4, {0}}, {3, {1}}, {2, {2}}});
  EXPECT_EQ(counted.elected, (Those{0, 1}));
  EXPECT_EQ(counted.stages.back().votes, (Votes{400'000, 300'000, 0}));
  EXPECT_EQ(counted.stages.back().non_transferable, 200'000);
}

TEST(ScottishStv, ElectsEverybodyWhereThereIsASeatForEach) {
  const auto counted = count(2, 2, {{1, {0}}});
  EXPECT_EQ(counted.elected, (Those{0, 1}));
  EXPECT_EQ(counted.stages.size(), 1U);
}

TEST(ScottishStv, CountsNoPapersByLotsAlone) {
  const auto counted = count(3, 1, {});
  EXPECT_EQ(counted.elected.size(), 1U);
  EXPECT_EQ(counted.lots.size(), 2U);
}

TEST(ScottishStv, RefusesSeatsThatCannotBeFilled) {
  const auto ballots = RankedBallots::make({2}, {{1, {0}}}).value();
  EXPECT_EQ(count_scottish_stv(ballots, {.seats = 3}).error().problems[0].what,
            "3 seats cannot be filled from 2 candidates. Give 1 to as many seats as there are "
            "candidates.");
  EXPECT_FALSE(count_scottish_stv(ballots, {.seats = 0}));
}

}  // namespace
}  // namespace commonweal::methods
