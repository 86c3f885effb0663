#include "base/word_table.hpp"

#include <gtest/gtest.h>

namespace commonweal::base {
namespace {

enum class Direction { lower, higher, neutral };

constexpr WordTable<Direction, 3> kDirections = {{
    {Direction::lower, "lower"},
    {Direction::higher, "higher"},
    {Direction::neutral, "neutral"},
}};

TEST(WordTable, NamesAValueBothWays) {
  EXPECT_EQ(word_of(kDirections, Direction::higher), "higher");
  EXPECT_EQ(value_named(kDirections, {"direction", "neutral"}), Direction::neutral);
}

TEST(WordTable, SaysWhichWordsThereAre) {
  const auto refused = value_named(kDirections, {"metrics.csv:2:9", "up"});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().problems[0].place, "metrics.csv:2:9");
  EXPECT_EQ(refused.error().problems[0].what, "\"up\" is not one of lower, higher or neutral.");
}

}  // namespace
}  // namespace commonweal::base
