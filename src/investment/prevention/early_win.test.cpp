#include "investment/prevention/early_win.hpp"

#include <gtest/gtest.h>

#include "investment/proposals/proposal_example.hpp"
#include "missions/problems_fixture.hpp"
#include "missions/record_example.hpp"

namespace commonweal::investment {
namespace {

// 60% in favour; £2 million in 2027-28; first people in 2026-27; 6 months as it says.
Proposal clinics() { return missions::made_of<Proposal>(sound_proposal()); }

EarlyWinFacts facts(std::optional<double> limit, std::optional<double> onset) {
  return {.limit = [=](const std::string&, int) { return limit; },
          .onset = [=](const std::string&) { return onset; }};
}

TEST(EarlyWin, HasAFigureForEachOfTheThree) {
  const auto win = early_win(clinics(), {}, facts(1e10, 3));
  EXPECT_DOUBLE_EQ(win.dearest, 2e6);
  EXPECT_EQ(win.dearest_year, 2027);
  EXPECT_DOUBLE_EQ(*win.cost_share, 0.0002);
  EXPECT_DOUBLE_EQ(*win.months, 6);
  EXPECT_EQ(win.months_from, "as the bid says");
  EXPECT_TRUE(win.is_all_three());
  EXPECT_TRUE(win.gives_up.empty());
}

TEST(EarlyWin, SaysWhatIsGivenUp) {
  const auto win =
      early_win(clinics(), {.cost_share = 0.0001, .support = 0.6, .months = 5}, facts(1e10, {}));
  ASSERT_EQ(win.gives_up.size(), 3u);
  EXPECT_EQ(win.gives_up[0],
            "It is not cheap: £2 million in 2027-28 is 0.02% of what the department may spend.");
  EXPECT_EQ(win.gives_up[1], "It is not popular: 60% of people are in favour.");
  EXPECT_EQ(win.gives_up[2], "It is not quick: 6 months pass until its first effect.");
}

TEST(EarlyWin, IsNoQuickerThanItsEvidence) {
  const auto win = early_win(clinics(), {}, facts(1e10, 18));
  EXPECT_DOUBLE_EQ(*win.months, 18);
  EXPECT_EQ(win.months_from, "by the onset of its effects");
  EXPECT_FALSE(*win.is_quick);
}

TEST(EarlyWin, IsNotSaidToBeWhatNobodyKnows) {
  auto bid = clinics();
  bid.popularity.reset();
  bid.quick_months.reset();
  const auto win = early_win(bid, {}, facts({}, {}));
  EXPECT_EQ(win.is_cheap, std::nullopt);
  EXPECT_EQ(win.is_popular, std::nullopt);
  EXPECT_EQ(win.is_quick, std::nullopt);
  EXPECT_FALSE(win.is_all_three());
  EXPECT_EQ(win.gives_up.size(), 3u);
}

TEST(EarlyWinLimits, AreReadInPercentAndMonths) {
  const auto limits = early_win_limits({.share = "0.5", .support = "40", .months = "6"}).value();
  EXPECT_DOUBLE_EQ(limits.cost_share, 0.005);
  EXPECT_DOUBLE_EQ(limits.support, 0.4);
  EXPECT_DOUBLE_EQ(limits.months, 6);
  EXPECT_EQ(missions::told(early_win_limits({.share = "2", .support = "-1", .months = "soon"})),
            "share: Give a percentage of what a department may spend, from 0 to 1.\n"
            "support: Give a percentage of people from 0 to 100.\n"
            "months: \"soon\" is not a number.\n");
}

}  // namespace
}  // namespace commonweal::investment
