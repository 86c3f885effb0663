// The counts against the slow and obvious ones, and what holds of every count, over thousands of
// small elections full of ties.

#include <gtest/gtest.h>

#include <algorithm>

#include "base/philox.hpp"
#include "methods/voting/stv_nhs.hpp"
#include "methods/voting/stv_scottish.hpp"
#include "methods/voting/stv_slow_fixture.hpp"

namespace commonweal::methods {
namespace {

struct Case {
  RankedBallots ballots;
  std::vector<BallotPile> piles;
  BallotCandidates candidates;
  ElectionQuestion question;
};

Case random_case(std::uint64_t number) {
  base::RandomStream stream(2007, number);
  const std::uint32_t candidates = 2 + stream.below(5);
  std::vector<BallotPile> piles(stream.below(14));
  const std::uint32_t papers_most = stream.below(2) == 0 ? 3 : 40;
  for (auto& pile : piles) {
    pile.papers = 1 + stream.below(papers_most);
    const std::uint32_t names = 1 + stream.below(candidates);
    for (std::uint32_t i = 0; i < names; ++i) {
      const std::uint32_t one = stream.below(candidates);
      if (std::ranges::count(pile.preferences, one) == 0) pile.preferences.push_back(one);
    }
  }
  BallotCandidates all{.count = candidates};
  if (candidates > 3 && stream.below(4) == 0) all.withdrawn = {stream.below(candidates)};
  const auto stand = static_cast<std::uint32_t>(candidates - all.withdrawn.size());
  const std::size_t seats = 1 + stream.below(std::min(4U, stand));
  return {.ballots = RankedBallots::make(all, piles).value(),
          .piles = piles,
          .candidates = all,
          .question = {.seats = seats, .seed = number}};
}

void expect_as_slow(const ElectionCount& count, const SlowStv& slow, std::uint64_t number) {
  ASSERT_EQ(count.elected, slow.elected) << number;
  ASSERT_EQ(count.stages.size(), slow.stages.size()) << number;
  for (std::size_t i = 0; i < count.stages.size(); ++i) {
    for (std::size_t c = 0; c < count.stages[i].votes.size(); ++c) {
      const auto votes = SlowFraction::of(count.stages[i].votes[c], count.unit);
      ASSERT_EQ(votes, slow.stages[i][c]) << number << ", stage " << i + 1 << ", " << c;
    }
  }
  ASSERT_EQ(count.lots.size(), slow.lots().size()) << number;
}

TEST(StvAgainstTheSlowCount, IsTheSameByTheScottishRules) {
  std::size_t lots = 0;
  for (std::uint64_t number = 0; number < 3000; ++number) {
    const Case it = random_case(number);
    SlowStv slow(it.ballots, it.question, 100'000);
    const auto count = count_scottish_stv(it.ballots, it.question).value();
    expect_as_slow(count, slow.scottish(), number);
    lots += count.lots.size();
  }
  EXPECT_GT(lots, 100U);  // Ties were met.
}

TEST(StvAgainstTheSlowCount, IsTheSameByTheRulesOfTheNhs) {
  std::size_t together = 0;
  std::size_t surpluses = 0;
  for (std::uint64_t number = 0; number < 3000; ++number) {
    const Case it = random_case(number);
    SlowStv slow(it.ballots, it.question, 100);
    const auto count = count_nhs_stv(it.ballots, it.question).value();
    expect_as_slow(count, slow.nhs(), number);
    for (const auto& stage : count.stages) {
      together += stage.of.size() > 1 ? 1 : 0;
      surpluses += stage.action == CountAction::surplus ? 1 : 0;
    }
  }
  EXPECT_GT(together, 100U);
  EXPECT_GT(surpluses, 100U);
}

void expect_conserved(const ElectionCount& count) {
  for (const auto& stage : count.stages) {
    std::int64_t sum = stage.non_transferable + stage.residual;
    for (const auto votes : stage.votes) sum += votes;
    ASSERT_EQ(sum, count.papers * count.unit);
    ASSERT_GE(stage.residual, 0);
    ASSERT_GE(stage.non_transferable, 0);
  }
}

TEST(Stv, LosesNoVoteAndFillsEverySeat) {
  for (std::uint64_t number = 0; number < 1000; ++number) {
    const Case it = random_case(number);
    for (const auto count : {count_scottish_stv, count_nhs_stv}) {
      const auto counted = count(it.ballots, it.question).value();
      expect_conserved(counted);
      ASSERT_EQ(counted.elected.size(), it.question.seats);
      for (const auto one : counted.elected) ASSERT_TRUE(it.ballots.stands(one));
    }
  }
}

// Piles turned round, and each cut into single papers.
TEST(Stv, DoesNotDependOnTheOrderOfThePapers) {
  for (std::uint64_t number = 0; number < 300; ++number) {
    const Case it = random_case(number);
    std::vector<BallotPile> singles;
    for (auto pile = it.piles.rbegin(); pile != it.piles.rend(); ++pile) {
      singles.insert(singles.end(), static_cast<std::size_t>(pile->papers),
                     {.papers = 1, .preferences = pile->preferences});
    }
    const auto ballots = RankedBallots::make(it.candidates, singles).value();
    for (const auto count : {count_scottish_stv, count_nhs_stv}) {
      const auto one = count(it.ballots, it.question).value();
      const auto other = count(ballots, it.question).value();
      ASSERT_EQ(one.elected, other.elected);
      ASSERT_EQ(one.stages.size(), other.stages.size());
      for (std::size_t i = 0; i < one.stages.size(); ++i) {
        ASSERT_EQ(one.stages[i].votes, other.stages[i].votes);
      }
    }
  }
}

}  // namespace
}  // namespace commonweal::methods
