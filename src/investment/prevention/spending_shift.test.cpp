#include "investment/prevention/spending_shift.hpp"

#include <gtest/gtest.h>

#include "investment/prevention/prevention_fixture.hpp"

namespace commonweal::investment {
namespace {

SpendingLine line(std::string code, const Fields& but) {
  return missions::made_of<SpendingLine>(line_record(std::move(code), but));
}

TEST(SpendingShift, HasOneForEachMissionOfThePaper) {
  const auto shifts = spending_shifts({});
  ASSERT_EQ(shifts.size(), 4u);
  EXPECT_EQ(shifts[0].paper.mission, "health");
  EXPECT_EQ(shift_sentence(shifts[0]), "No figures are held of both sides of this shift.");
}

TEST(SpendingShift, GivesAShareWhereBothSidesAreHeld) {
  const std::vector<SpendingLine> lines = {
      line("jobs", {{"mission", "security"}, {"pounds", "2016=2 2017=3"}}),
      line("benefits", {{"mission", "security"},
                        {"side", "other"},
                        {"control", "ame"},
                        {"pounds", "2016=98 2017=97 2018=90"}})};
  const auto shift = spending_shifts(lines)[3];
  ASSERT_EQ(shift.years.size(), 2u);  // 2018 holds one side alone.
  EXPECT_TRUE(shift.years[1].is_known());
  EXPECT_DOUBLE_EQ(*shift.years[1].at_least(), 0.03);
  EXPECT_DOUBLE_EQ(shift.years[1].managed_other, 97);
  EXPECT_EQ(shift_sentence(shift),
            "Of the £100 held here in 2017-18, 3.00% was on what the paper would shift spending "
            "to. In 2016-17 it was 2.00% of £100.");
}

TEST(SpendingShift, GivesBoundsWhereFiguresHoldBothSidesTogether) {
  const std::vector<SpendingLine> lines = {
      line("public-health", {{"pounds", "2017=10"}}),
      line("nhs", {{"side", "mixed"}, {"pounds", "2017=90"}}),
      line("hospitals", {{"side", "other"}, {"pounds", ""}, {"note", "Not held."}})};
  const auto shift = spending_shifts(lines)[0];
  EXPECT_FALSE(shift.years[0].is_known());
  EXPECT_DOUBLE_EQ(*shift.years[0].at_least(), 0.1);
  EXPECT_DOUBLE_EQ(*shift.years[0].at_most(), 1);
  ASSERT_EQ(shift.not_held.size(), 1u);
  EXPECT_EQ(shift.not_held[0]->code, "hospitals");
}

TEST(SpendingShift, SaysThatNoShareCanBeGivenOfOneMixedLine) {
  const std::vector<SpendingLine> lines = {
      line("education",
           {{"mission", "opportunity"}, {"side", "mixed"}, {"pounds", "2020=100 2022=121"}})};
  const auto shift = spending_shifts(lines)[2];
  EXPECT_NEAR(*growth_of_whole(shift), 0.1, 1e-12);
  EXPECT_EQ(shift_sentence(shift),
            "The figures held do not tell the two sides apart, so no share can be given. Together "
            "they were £121 in 2022-23.");
}

}  // namespace
}  // namespace commonweal::investment
