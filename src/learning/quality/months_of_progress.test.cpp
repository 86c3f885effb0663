#include "learning/quality/months_of_progress.hpp"

#include <gtest/gtest.h>

namespace commonweal::learning {
namespace {

const MonthsTable& table() { return months_tables().front(); }

TEST(MonthsOfProgress, AreThoseOfThePublishedTableAtBothEndsOfEachRow) {
  for (const MonthsRow& row : table().rows) {
    EXPECT_EQ(months_of(table(), row.to).months, row.months) << row.to;
    if (row.months > 0) {
      EXPECT_EQ(months_of(table(), row.from).months, row.months) << row.from;
    }
    EXPECT_EQ(months_of(table(), -row.to).months, -row.months) << row.to;
  }
}

TEST(MonthsOfProgress, LeaveNoGapBetweenRows) {
  for (std::size_t at = 1; at < table().rows.size(); ++at) {
    EXPECT_NEAR(table().rows[at].from - table().rows[at - 1].to, 0.01, 1e-9) << at;
    EXPECT_EQ(table().rows[at].months, static_cast<int>(at));
  }
}

TEST(MonthsOfProgress, RoundToTwoDecimalsFirst) {
  EXPECT_EQ(months_of(table(), 0.014).months, 0);
  EXPECT_EQ(months_of(table(), 0.016).months, 1);
  EXPECT_EQ(months_of(table(), 0.2219).months, 3);  // Writing-to-learn.
  EXPECT_EQ(months_of(table(), -0.2219).months, -3);
  EXPECT_EQ(months_of(table(), 0.2219).effect_size, 0.22);
}

TEST(MonthsOfProgress, SayWhereTheTableEnds) {
  EXPECT_FALSE(months_of(table(), 1.0).beyond_table);
  EXPECT_TRUE(months_of(table(), 1.01).beyond_table);
  EXPECT_EQ(months_of(table(), 1e300).months, 12);
  EXPECT_EQ(months_of(table(), -40).months, -12);
}

TEST(MonthsOfProgress, GoBackToEffectSizes) {
  EXPECT_EQ(effect_sizes_of(table(), 5)->from, 0.36);
  EXPECT_EQ(effect_sizes_of(table(), -5)->from, -0.44);
  EXPECT_EQ(effect_sizes_of(table(), -5)->to, -0.36);
  EXPECT_FALSE(effect_sizes_of(table(), 13));
  EXPECT_EQ(months_words(-1), "-1 month");
  EXPECT_EQ(months_words(0), "0 months");
}

}  // namespace
}  // namespace commonweal::learning
