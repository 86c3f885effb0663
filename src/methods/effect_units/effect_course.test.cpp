#include "methods/effect_units/effect_course.hpp"

#include <gtest/gtest.h>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

TEST(EffectCourse, IsThereFromTheStartForGoodWhereNothingIsKnown) {
  EXPECT_EQ(share_present({}, 0, 1), 1);
  EXPECT_EQ(share_present({}, 1200, 1212), 1);
}

TEST(EffectCourse, BeginsAfterItsOnset) {
  const EffectCourse course{.onset_months = 6};
  EXPECT_EQ(share_present(course, 0, 6), 0);
  EXPECT_EQ(share_present(course, 0, 12), 0.5);  // Months 7 to 12 of twelve.
  EXPECT_EQ(share_present(course, 12, 24), 1);
}

TEST(EffectCourse, EndsAfterItsDuration) {
  const EffectCourse course{.onset_months = 3, .duration_months = 12};  // Months 3 to 15.
  EXPECT_EQ(share_present(course, 0, 12), 0.75);
  EXPECT_EQ(share_present(course, 12, 24), 0.25);
  EXPECT_EQ(share_present(course, 24, 36), 0);
  EXPECT_EQ(share_present(course, 0, 24), 0.5);
}

TEST(EffectCourse, HasAsManyMonthsInAllAsItLastsHoweverTimeIsCut) {
  const EffectCourse course{.onset_months = 7, .duration_months = 29};
  for (const int width : {1, 3, 12}) {
    double months = 0;
    for (int from = 0; from < 120; from += width) {
      months += share_present(course, from, from + width) * width;
    }
    EXPECT_NEAR(months, 29, 1e-12) << width;
  }
}

TEST(EffectCourse, AsksForAStretchOfTime) { EXPECT_THROW(share_present({}, 3, 3), base::Defect); }

}  // namespace
}  // namespace commonweal::methods
