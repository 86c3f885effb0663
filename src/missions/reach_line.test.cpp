#include "missions/reach_line.hpp"

#include <gtest/gtest.h>

namespace commonweal::missions {
namespace {

base::Result<std::vector<ReachLine>> read(std::string_view text) {
  return reach_lines_in({.place = "reach", .text = text});
}

std::vector<std::string> complaints(std::string_view text) {
  const auto lines = read(text);
  std::vector<std::string> said;
  if (lines) return said;
  for (const auto& one : lines.error().problems) said.push_back(one.place + ": " + one.what);
  return said;
}

TEST(ReachLine, IsReadAndWrittenTheSame) {
  const std::string text =
      "effect=quitting place=E92000001 spread=0.2 fade=0.1 2026=1000 2027=2000.5; "
      "effect=aid place=E08000003 2030=7";
  const auto lines = read(text);
  ASSERT_TRUE(lines);
  ASSERT_EQ(lines->size(), 2u);
  EXPECT_EQ((*lines)[0].people, (std::vector<YearAmount>{{2026, 1000}, {2027, 2000.5}}));
  EXPECT_EQ(text_of(*lines), text);
}

TEST(ReachLine, RampsUpEvenlyToAllInTheYearsNamed) {
  const auto lines = read("effect=e place=p full=30 from=2026 until=2029 ramp=3");
  ASSERT_TRUE(lines);
  EXPECT_EQ((*lines)[0].people,
            (std::vector<YearAmount>{{2026, 10}, {2027, 20}, {2028, 30}, {2029, 30}}));
}

TEST(ReachLine, TellsAllThatIsWrongWithItsLine) {
  EXPECT_EQ(complaints("effect=e place=p 2026=1\nplace=p fade=2 reach=3"),
            (std::vector<std::string>{
                "reach, line 2: Give effect=.", "reach, line 2: fade=2 must be from 0 to 1.",
                "reach, line 2: Say how many people are reached, by year.",
                "reach, line 2: The name reach means nothing here. Check its spelling."}));
}

TEST(ReachLine, RefusesNegativePeopleARepeatedYearAndARampBesideYears) {
  EXPECT_EQ(complaints("effect=e place=p 2026=-1"),
            (std::vector<std::string>{
                "reach, line 1: 2026=-1 is no number of people from 0 to 1,000,000,000."}));
  EXPECT_EQ(complaints("effect=e place=p 2026=1 2026=2"),
            (std::vector<std::string>{"reach, line 1: The year 2026 stands twice."}));
  EXPECT_EQ(
      complaints("effect=e place=p full=3 from=2026 until=2027 2026=1"),
      (std::vector<std::string>{"reach, line 1: Give either a ramp or people by year, not both."}));
}

TEST(YearLine, RefusesWhatIsNoNameWithAValueAndWhatIsNoYear) {
  EXPECT_EQ(complaints("effect= place=p 2026=1")[0],
            "reach, line 1: \"effect=\" is no name with a value. Write them like 2026=1000, with "
            "no blank beside the equals sign.");
  EXPECT_EQ(complaints("effect=e place=p 1066=1")[0],
            "reach, line 1: 1066 is no year from 1990 to 2150.");
}

TEST(YearLine, MovesAmountsToLaterYearsAndAddsThemUp) {
  const std::vector<YearAmount> amounts{{2026, 1}, {2027, 2}};
  EXPECT_EQ(moved(amounts, 2), (std::vector<YearAmount>{{2028, 1}, {2029, 2}}));
  EXPECT_EQ(total_of(amounts), 3);
  EXPECT_EQ(amount_in(amounts, 2027), 2);
  EXPECT_EQ(amount_in(amounts, 2030), 0);
}

}  // namespace
}  // namespace commonweal::missions
