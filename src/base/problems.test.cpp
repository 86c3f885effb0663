#include "base/problems.hpp"

#include <gtest/gtest.h>

namespace commonweal::base {
namespace {

TEST(Problems, KeepsTheFirstTwentyAndCountsTheRest) {
  Problems problems;
  for (int i = 0; i < 33; ++i) problems.add({.place = std::to_string(i), .what = "No."});
  EXPECT_EQ(problems.count(), 33U);
  const Result<int> refused = std::move(problems).fail();
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().problems.size(), 20U);
  EXPECT_EQ(refused.error().problems.back().place, "19");
  EXPECT_EQ(refused.error().unlisted, 13U);
}

TEST(Problems, GathersWhatOthersRefused) {
  Problems problems;
  EXPECT_EQ(*problems.value_of(Result<int>(7)), 7);
  EXPECT_TRUE(problems.empty());
  EXPECT_EQ(problems.value_of(Result<int>(fail(ErrorCode::not_found, "Gone."))), nullptr);
  EXPECT_EQ(problems.count(), 1U);
}

}  // namespace
}  // namespace commonweal::base
