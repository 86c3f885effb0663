#include "investment/prevention/classification.hpp"

#include <gtest/gtest.h>

#include "investment/prevention/prevention_fixture.hpp"

namespace commonweal::investment {
namespace {

std::string refused(const Fields& but) {
  return missions::refusals<Classification>(classification_record("x", but));
}

TEST(Classification, WorksOutItsClassFromTheFacts) {
  const auto made = missions::made_of<Classification>(classification_record("x"));
  EXPECT_EQ(made.prevention_class(), PreventionClass::primary);
  EXPECT_TRUE(made.is_reviewed());
}

TEST(Classification, IsNotReviewedByWhoClassifiedIt) {
  EXPECT_EQ(refused({{"reviewed_by", "department of health  and social care "}}),
            "reviewed_by: Name another office: none reviews what it classified (department of "
            "health  and social care ).\n");
}

TEST(Classification, NeedsAReasonAndAReviewer) {
  EXPECT_EQ(refused({{"reason", ""}}), "reason: Give the reason of this classification.\n");
  EXPECT_EQ(refused({{"reviewed_by", ""}}),
            "reviewed_by: Say by which office, when and why it was reviewed.\n");
  EXPECT_EQ(refused({{"state", "disputed"}, {"review", ""}}),
            "review: Say by which office, when and why it was disputed.\n");
  EXPECT_EQ(refused({{"state", "proposed"}}),
            "state: What an office has reviewed is reviewed or disputed, not proposed.\n");
}

TEST(Classification, KeepsItsMoneyInOnePlace) {
  EXPECT_EQ(refused({{"pounds", "2026=5"}, {"department", "dhsc"}}),
            "pounds: Leave this empty: what it spends is in its own record.\n");
  EXPECT_EQ(refused({{"kind", "programme"}, {"pounds", "2026=5"}}),
            "department: Name the department that spends these pounds.\n");
  EXPECT_EQ(refused({{"kind", "programme"}, {"department", "dhsc"}, {"pounds", "2026=-5"}}),
            "pounds: 2026=-5 cannot be. Give pounds that are not below 0.\n");
}

TEST(PreventionDefinition, NeverCountsAcuteSpending) {
  EXPECT_EQ(missions::refusals<PreventionDefinition>(
                definition_record("x", {{"counts", "primary acute"}})),
            "counts: Acute spending cannot count as prevention.\n");
  EXPECT_EQ(missions::refusals<PreventionDefinition>(definition_record("x", {{"counts", "first"}})),
            "counts: \"first\" is not one of primary, secondary, tertiary or acute.\n");
}

TEST(PreventionDefinition, SetLastIsInForce) {
  const std::vector<PreventionDefinition> editions = {
      missions::made_of<PreventionDefinition>(definition_record("b")),
      missions::made_of<PreventionDefinition>(definition_record("a", {{"set_on", "2027-04-01"}}))};
  EXPECT_EQ(in_force(editions)->code, "a");
  EXPECT_EQ(in_force({}), nullptr);
}

TEST(SpendingLine, HasASourceOrSaysThatItIsInvented) {
  EXPECT_EQ(missions::refusals<SpendingLine>(line_record("x", {{"illustrative", ""}})),
            "source: Name the source of these pounds, or say illustrative=yes.\n");
  EXPECT_EQ(missions::refusals<SpendingLine>(line_record("x", {{"pounds", ""}})),
            "note: Say why no pounds are held.\n");
  EXPECT_EQ(missions::refusals<SpendingLine>(line_record("x", {{"side", ""}})),
            "side: Give the mission and the side of its shift, or neither.\n");
}

TEST(PreventionAllocation, IsAShareOrPounds) {
  EXPECT_EQ(missions::refusals<PreventionAllocation>(allocation_record("x", {{"pounds", "5"}})),
            "pounds: Give the floor as a share or in pounds, not both.\n");
  EXPECT_EQ(missions::refusals<PreventionAllocation>(allocation_record("x", {{"share", "1.5"}})),
            "share: 1.5 cannot be. Give a share between 0 and 1.\n");
  EXPECT_EQ(missions::refusals<PreventionAllocation>(
                allocation_record("x", {{"share", ""}, {"total", ""}})),
            "total: Give the department's total, its floor, or both.\n");
}

}  // namespace
}  // namespace commonweal::investment
