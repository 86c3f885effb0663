#include "methods/voting/first_past_the_post.hpp"

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

using Those = std::vector<std::uint32_t>;
using Votes = std::vector<std::int64_t>;

RankedBallots ballots(std::vector<BallotPile> piles, Those withdrawn = {}) {
  return RankedBallots::make({3, std::move(withdrawn)}, std::move(piles)).value();
}

TEST(FirstPastThePost, ElectsWhoHasMostFirstPreferences) {
  const auto counted =
      count_first_past_the_post(ballots({{4, {0, 1}}, {3, {1}}, {2, {2, 1}}}), {.seats = 1})
          .value();
  EXPECT_EQ(counted.elected, Those{0});
  EXPECT_EQ(counted.stages[0].votes, (Votes{4, 3, 2}));
  EXPECT_FALSE(counted.quota);
}

TEST(FirstPastThePost, FillsSeveralSeatsInOrder) {
  const auto counted =
      count_first_past_the_post(ballots({{1, {0}}, {3, {1}}, {2, {2}}}), {.seats = 2}).value();
  EXPECT_EQ(counted.elected, (Those{1, 2}));
  EXPECT_TRUE(counted.lots.empty());
}

TEST(FirstPastThePost, DrawsALotForALastSeatOnly) {
  const auto two =
      count_first_past_the_post(ballots({{3, {0}}, {3, {1}}, {1, {2}}}), {.seats = 2}).value();
  EXPECT_TRUE(two.lots.empty());
  const auto one =
      count_first_past_the_post(ballots({{3, {0}}, {3, {1}}, {1, {2}}}), {.seats = 1}).value();
  ASSERT_EQ(one.lots.size(), 1U);
  EXPECT_EQ(one.lots[0].question, LotQuestion::seat);
  EXPECT_EQ(one.elected, Those{one.lots[0].drawn});
}

TEST(FirstPastThePost, PassesOverWhoHasWithdrawn) {
  const auto counted =
      count_first_past_the_post(ballots({{4, {0, 1}}, {3, {2}}, {1, {0}}}, {0}), {.seats = 1})
          .value();
  EXPECT_EQ(counted.elected, Those{1});
  EXPECT_EQ(counted.papers, 7);
}

TEST(Approval, CountsEverybodyAPaperNames) {
  const auto counted =
      count_approvals(ballots({{4, {0, 1}}, {3, {1}}, {2, {2, 1}}}), {.seats = 1}).value();
  EXPECT_EQ(counted.elected, Those{1});
  EXPECT_EQ(counted.stages[0].votes, (Votes{4, 9, 2}));
}

}  // namespace
}  // namespace commonweal::methods
