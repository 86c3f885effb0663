#include "investment/prevention/raid.hpp"

#include <gtest/gtest.h>

#include "investment/prevention/prevention_fixture.hpp"
#include "investment/prevention/prevention_words.hpp"
#include "investment/prevention/protected_share.hpp"
#include "investment/proposals/proposal_example.hpp"

namespace commonweal::investment {
namespace {

BidMoney bid(std::vector<LineTaken> takes, std::string department = "dhsc") {
  return {.proposal = "a-bid",
          .department = std::move(department),
          .pounds = {{2026, 50}},
          .takes = std::move(takes)};
}

TEST(ProtectedShare, IsWhatIsReviewedOfWhatIsSpent) {
  const auto shares = protected_share(book_of_health(), "dhsc");
  ASSERT_EQ(shares.years.size(), 4u);                 // 2025 to 2028.
  EXPECT_EQ(shares.find(2025)->share, std::nullopt);  // Its total is not held.
  EXPECT_DOUBLE_EQ(*shares.find(2026)->share, 0.04);
  EXPECT_DOUBLE_EQ(*shares.find(2026)->above_floor(), 10);
  EXPECT_EQ(shares.find(2028)->share, std::nullopt);
}

TEST(ProtectedShare, HasAFloorThatRisesInAStraightLineAndNeverFalls) {
  auto book = book_of_health();
  EXPECT_EQ(floor_in(book, "dhsc", 2025), std::nullopt);
  EXPECT_DOUBLE_EQ(*floor_in(book, "dhsc", 2026), 0.03);
  EXPECT_DOUBLE_EQ(*floor_in(book, "dhsc", 2027), 0.04);
  EXPECT_DOUBLE_EQ(*floor_in(book, "dhsc", 2031), 0.05);
  book.allocations[2].share = 0.01;
  EXPECT_DOUBLE_EQ(*floor_in(book, "dhsc", 2028), 0.03);
  EXPECT_EQ(floor_in(book, "moj", 2026), std::nullopt);
}

TEST(ProtectedShare, TakesAFloorInPoundsOfTheTotalOfItsYear) {
  auto book = book_of_health();
  book.allocations[0].share.reset();
  book.allocations[0].pounds = 35;
  EXPECT_DOUBLE_EQ(*floor_in(book, "dhsc", 2026), 0.035);
}

TEST(ProtectedShare, DoesNotCountWhatNobodyReviewed) {
  auto book = book_of_health();
  book.classifications = {missions::made_of<Classification>(proposed_record("public-health"))};
  const auto shares = protected_share(book, "dhsc");
  EXPECT_FALSE(shares.find(2026)->is_counted);
  EXPECT_DOUBLE_EQ(shares.find(2026)->unreviewed, 40);
  EXPECT_EQ(standing_sentence(shares),
            "No share can be given: no reviewed prevention spending is held.");
}

TEST(ProtectedShare, DoesNotCountWhatTheDefinitionLeavesOut) {
  auto book = book_of_health();
  book.classifications[0].facts = {
      {Reached::in_need, Moment::after, Aim::lessen, 1, "Rehabilitation"}};
  EXPECT_EQ(prevention_in(book, "dhsc", 2026), std::nullopt);
  book.definitions[0].counts.push_back(PreventionClass::tertiary);
  EXPECT_DOUBLE_EQ(*prevention_in(book, "dhsc", 2026), 40);
}

TEST(ProtectedShare, SaysHowFastItMustRise) {
  const auto shares = protected_share(book_of_health(), "dhsc");
  const auto path = path_of(shares).value();
  EXPECT_EQ(path.from, 2027);
  EXPECT_EQ(path.to, 2028);
  EXPECT_NEAR(path.needed, 0.01, 1e-12);
  EXPECT_EQ(path_sentence(shares),
            "To reach 5.00% in 2028-29 from 4.00% in 2027-28, the share must rise by 1.00 "
            "percentage points a year. Over the years held it rose by 0.00 percentage points a "
            "year.");
}

TEST(Raid, IsWhatTakesPreventionMoneyUnderTheFloor) {
  const auto raids = raids_of(book_of_health(), bid({{"public-health", {{2026, 15}}}}));
  ASSERT_EQ(raids.size(), 1u);
  EXPECT_EQ(raids[0].year, 2026);
  EXPECT_DOUBLE_EQ(*raids[0].before, 0.04);
  EXPECT_DOUBLE_EQ(*raids[0].after, 0.025);
  EXPECT_DOUBLE_EQ(*raids[0].floor, 0.03);
  EXPECT_EQ(raids[0].reason,
            "It moves prevention spending in 2026-27 from 4.00% of the department's spending to "
            "2.50%, under the floor of 3.00%: it takes £15 of it.");
}

TEST(Raid, IsNoneDownToTheFloor) {
  EXPECT_TRUE(raids_of(book_of_health(), bid({{"public-health", {{2026, 10}}}})).empty());
  EXPECT_EQ(raids_of(book_of_health(), bid({{"public-health", {{2027, 0.01}}}})).size(), 1u);
}

TEST(Raid, IsNoneOfWhatTakesOtherMoneyOrNewMoney) {
  EXPECT_TRUE(raids_of(book_of_health(), bid({{"hospitals", {{2026, 500}}}})).empty());
  EXPECT_TRUE(raids_of(book_of_health(), bid({})).empty());
}

TEST(Raid, IsNoneWhereTheBidIsItselfReviewedPrevention) {
  auto book = book_of_health();
  book.classifications.push_back(missions::made_of<Classification>(
      classification_record("a-bid", {{"kind", "proposal"}, {"subject", "a-bid"}})));
  EXPECT_TRUE(raids_of(book, bid({{"public-health", {{2026, 35}}}})).empty());
  book.classifications.back().state = ReviewState::proposed;
  EXPECT_EQ(raids_of(book, bid({{"public-health", {{2026, 35}}}})).size(), 1u);
}

TEST(Raid, IsStoppedWhereNobodyCanSayThatTheShareHolds) {
  auto book = book_of_health();
  book.allocations.clear();
  const auto raids = raids_of(book, bid({{"public-health", {{2026, 1}}}}));
  ASSERT_EQ(raids.size(), 1u);
  EXPECT_EQ(raids[0].reason,
            "It takes £1 of prevention spending in 2026-27, and no floor is set that would allow "
            "it.");
}

TEST(Raid, IsSeenOnBothSidesOfAMoveBetweenDepartments) {
  auto book = book_of_health();
  // Justice takes from health's hospitals: health's share rises, and Justice has no floor.
  EXPECT_TRUE(raids_of(book, bid({{"hospitals", {{2026, 100}}}}, "moj")).empty());
  // Justice takes from public health: of 985 that stay with health, 25 is prevention.
  const auto raids = raids_of(book, bid({{"public-health", {{2026, 15}}}}, "moj"));
  ASSERT_EQ(raids.size(), 1u);
  EXPECT_EQ(raids[0].department, "dhsc");
  EXPECT_DOUBLE_EQ(*raids[0].after, 25.0 / 985);
  // Money that comes to health for something else thins its share out.
  book.lines.push_back(missions::made_of<SpendingLine>(
      line_record("prisons", {{"department", "moj"}, {"mission", "safety"}, {"side", "other"}})));
  const auto thinned = raids_of(book, bid({{"prisons", {{2026, 400}}}}));
  ASSERT_EQ(thinned.size(), 1u);
  EXPECT_DOUBLE_EQ(*thinned[0].after, 40.0 / 1400);
}

TEST(Raid, IsReadFromWhatTheCostsOfAProposalArePaidFrom) {
  auto record = proposal_but("costs",
                             "budget=rdel from=public-health what=staff 2026=12 2027=1; "
                             "budget=rdel from=public-health 2026=3; budget=cdel 2026=100");
  record.fields[proposal_table().column("department")] = "dhsc";
  const auto proposal = missions::made_of<Proposal>(record);
  EXPECT_EQ(missions::made_of<Proposal>(proposal.record()), proposal);
  const auto money = money_of(proposal);
  ASSERT_EQ(money.takes.size(), 1u);
  EXPECT_DOUBLE_EQ(missions::amount_in(money.takes[0].pounds, 2026), 15);
  EXPECT_DOUBLE_EQ(missions::amount_in(money.pounds, 2026), 115);
  EXPECT_EQ(raids_of(book_of_health(), proposal).size(), 2u);  // 2026, and 2027 at its floor.
}

}  // namespace
}  // namespace commonweal::investment
