#include "missions/source_rows.hpp"

#include <gtest/gtest.h>

#include "missions/waiting_example.hpp"

namespace commonweal::missions {
namespace {

std::string words(const std::vector<std::string>& rows, std::string_view source = "a") {
  std::vector<Observation> observations;
  for (const auto& text : rows) {
    observations.push_back(
        {.period = in_2020(1), .figure = base::Reported{1}, .source = "a", .source_rows = text});
  }
  return rows_words(observations, source);
}

TEST(SourceRows, GoFromTheFirstToTheLastInWhateverOrderTheFiguresStand) {
  EXPECT_EQ(words({"195", "8", "30"}), "8 to 195");
  EXPECT_EQ(words({"2-154", "156-1300"}), "2 to 1,300");
  EXPECT_EQ(words({"7"}), "7");
}

TEST(SourceRows, SayNothingWhereTheFiguresDoNot) {
  EXPECT_EQ(words({}), "");
  EXPECT_EQ(words({"", "sheet 2", "3-"}), "");
  EXPECT_EQ(words({"5"}, "b"), "");
  EXPECT_EQ(words({"", "5"}), "5");
}

}  // namespace
}  // namespace commonweal::missions
