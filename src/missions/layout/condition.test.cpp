#include "missions/layout/condition.hpp"

#include <gtest/gtest.h>

#include "base/check.hpp"

namespace commonweal::missions {
namespace {

TEST(Condition, HoldsOfACellThatIsSoOrThatIsOther) {
  const auto conditions = conditions_in("sex=Male;region=;type!=2");
  ASSERT_EQ(conditions.size(), 3U);
  EXPECT_EQ(conditions[0].column, "sex");
  EXPECT_TRUE(conditions[0].holds("Male"));
  EXPECT_FALSE(conditions[0].holds("Female"));
  EXPECT_EQ(conditions[1].column, "region");
  EXPECT_TRUE(conditions[1].holds(""));
  EXPECT_FALSE(conditions[1].holds("London"));
  EXPECT_EQ(conditions[2].column, "type");
  EXPECT_TRUE(conditions[2].holds("1"));
  EXPECT_FALSE(conditions[2].holds("2"));
}

TEST(Condition, IsNoneWhereNothingIsAsked) { EXPECT_TRUE(conditions_in("").empty()); }

TEST(Condition, IsADefectWithoutAColumn) {
  EXPECT_THROW(conditions_in("Male"), base::Defect);
  EXPECT_THROW(conditions_in("=Male"), base::Defect);
}

}  // namespace
}  // namespace commonweal::missions
