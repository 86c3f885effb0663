#include "missions/paper/paper_choice.hpp"

#include <gtest/gtest.h>

#include "missions/paper/paper_example.hpp"

namespace commonweal::missions {
namespace {

std::size_t count(std::string_view part, std::string_view state) {
  static const Paper paper = few_paper();
  return chosen(paper, paper_choice({part, state}).value()).size();
}

TEST(PaperChoice, IsOfAPartAndAState) {
  EXPECT_EQ(count("", ""), 2U);
  EXPECT_EQ(count("workforce", ""), 1U);
  EXPECT_EQ(count("", "recomputed"), 1U);
  EXPECT_EQ(count("workforce", "recomputed"), 0U);
}

TEST(PaperChoice, RefusesWordsThatAreNone) {
  const auto choice = paper_choice({.part = "prologue", .state = "true"});
  ASSERT_FALSE(choice);
  ASSERT_EQ(choice.error().problems.size(), 2U);
  EXPECT_EQ(choice.error().problems[0].place, "part");
  EXPECT_EQ(choice.error().problems[1].place, "state");
}

}  // namespace
}  // namespace commonweal::missions
