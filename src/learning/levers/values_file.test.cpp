#include "learning/levers/values_file.hpp"

#include <sstream>

#include <gtest/gtest.h>

#include "missions/problems_fixture.hpp"

namespace commonweal::learning {
namespace {

base::Result<ReadValues> values(const std::string& text, const ValueColumns& columns) {
  std::istringstream in(text);
  return read_values("-", columns, in);
}

TEST(Values, AreThoseOfAColumnThatAreNotMissing) {
  EXPECT_EQ(values("trust,pct\nA,94.5\nB,NA\nC,95\n", {.value = "pct"})->values,
            (std::vector<double>{94.5, 95}));
}

TEST(Values, MayBeAPartOfAWholeInPerCent) {
  EXPECT_EQ(values("late,all\n1,20\n3,0\n5,50\n", {.part = "late", .whole = "all"})->values,
            (std::vector<double>{5, 10}));
}

TEST(Values, SayWhichRowsAreLeftOutAndWhy) {
  const auto read =
      values("late,all\n1,20\n3,0\n[c],50\n5,50\n6,[x]\n", {.part = "late", .whole = "all"});
  EXPECT_EQ(left_out_sentences(*read),
            (std::vector<std::string>{
                "2 rows were left out because a figure is missing. The first is on line 4.",
                "1 row was left out because the whole is 0. It is on line 3."}));
  EXPECT_TRUE(left_out_sentences(*values("pct\n1\n", {.value = "pct"})).empty());
}

TEST(Values, NameTheirProblemsByPlace) {
  EXPECT_EQ(
      missions::told(values("pct\nten\n", {.value = "pct"})),
      "standard input:2:1: \"ten\" is not a number. Write one such as 1234.5, or a mark: [x] not "
      "available, [c] confidential, [z] not applicable, [u] unreliable, [low] low.\n");
  EXPECT_EQ(missions::told(values("late,all\n1,-2\n", {.part = "late", .whole = "all"})),
            "standard input:2:2: -2 is below 0: there is no share of it.\n");
  EXPECT_FALSE(values("pct\n1\n", {.value = "share"}));
}

}  // namespace
}  // namespace commonweal::learning
