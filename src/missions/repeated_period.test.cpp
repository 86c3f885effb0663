#include "missions/repeated_period.hpp"

#include <gtest/gtest.h>

#include "missions/problems_fixture.hpp"

namespace commonweal::missions {
namespace {

TEST(RepeatedPeriods, AreToldAmongTheOtherProblemsByFileAndLine) {
  const std::vector<NamedFile> files{
      {.places = {.file = "a.csv"}, .period_column = 2, .problems_before = 0},
      {.places = {.file = "a.csv:2"}, .period_column = 0, .problems_before = 2},
      {.places = {.file = "none.csv"}, .period_column = 0, .problems_before = 3}};
  base::Problems problems;
  problems.add({"a.csv:7:4", "Seven."});
  problems.add({"a.csv:30:4", "Thirty."});
  problems.add({"a.csv:2:12:1", "Twelve."});
  problems.add({"none.csv", "None."});
  RepeatedPeriods repeated;
  repeated.add({.place = {1, 9}, .first = {0, 2}, .period = "2020-02"});
  repeated.add({.place = {0, 8}, .first = {0, 3}, .period = "Jan 2020"});
  EXPECT_EQ(
      told(std::move(repeated).among(std::move(problems), files)),
      "a.csv:7:4: Seven.\n"
      "a.csv:8:3: \"Jan 2020\" is given for this metric and body at a.csv:3 already. Give each "
      "period once.\n"
      "a.csv:30:4: Thirty.\n"
      "a.csv:2:9:1: \"2020-02\" is given for this metric and body at a.csv:2 already. Give each "
      "period once.\n"
      "a.csv:2:12:1: Twelve.\n"
      "none.csv: None.\n");
}

TEST(RepeatedPeriods, ListTheFirstTwentyAndCountTheRest) {
  const std::vector<NamedFile> files{{.places = {.file = "a.csv"}}};
  base::Problems problems;
  for (int line = 2; line <= 100; line += 2) {
    problems.add({"a.csv:" + std::to_string(line), "Even."});
  }
  RepeatedPeriods repeated;
  for (std::uint64_t line = 101; line >= 3; line -= 2) {
    repeated.add({.place = {0, line}, .first = {0, 1}, .period = "2020-01"});
  }
  const base::Error error = std::move(repeated).among(std::move(problems), files);
  ASSERT_EQ(error.problems.size(), 20u);
  for (std::size_t i = 0; i < 20; ++i) {
    EXPECT_TRUE(error.problems[i].place.starts_with("a.csv:" + std::to_string(i + 2)));
  }
  EXPECT_EQ(error.unlisted, 80u);
}

}  // namespace
}  // namespace commonweal::missions
