#include "devolution/poll/targets.hpp"

#include <gtest/gtest.h>

#include "devolution/poll/responses_fixture.hpp"

namespace commonweal::devolution {
namespace {

using Lines = std::vector<std::string>;

constexpr const char* kResponses = "sex,age\nF,old\nM,young\nF,young\nM,old\n";

struct Matched {
  std::vector<PollMargin> margins;
  Lines problems;
};

Matched matched(const std::string& responses_text, const std::string& targets_text,
                std::vector<double> base = {}) {
  base::Problems problems;
  const auto responses = responses_in(responses_text, problems);
  const auto targets = targets_in(targets_text, problems);
  base.resize(responses.rows.size(), 1);
  Matched it{poll_margins(responses, targets, base, problems), {}};
  it.problems = lines_of(std::move(problems));
  return it;
}

TEST(PollMargins, TakeSharesOfAllWeights) {
  const auto it = matched(kResponses,
                          "variable,category,share\nsex,M,0.25\nsex,F,0.75\nage,old,0.5\nage,"
                          "young,0.5\n",
                          {1, 1, 1, 5});
  EXPECT_EQ(it.problems, Lines{});
  ASSERT_EQ(it.margins.size(), 2U);
  EXPECT_EQ(it.margins[0].variable, "sex");
  EXPECT_EQ(it.margins[0].categories, (Lines{"M", "F"}));
  EXPECT_EQ(it.margins[0].margin.category, (std::vector<std::uint32_t>{1, 0, 1, 0}));
  EXPECT_EQ(it.margins[0].margin.targets, (std::vector<double>{2, 6}));
}

TEST(PollMargins, TakeCountsAsTheyAre) {
  const auto it = matched(kResponses, "variable,category,count\nsex,M,25\nsex,F,75\n");
  EXPECT_EQ(it.problems, Lines{});
  EXPECT_EQ(it.margins[0].margin.targets, (std::vector<double>{25, 75}));
}

TEST(PollMargins, TellTargetsThatAddUpToSomethingElse) {
  EXPECT_EQ(matched(kResponses,
                    "variable,category,share\nsex,M,0.4\nsex,F,0.5\nage,old,0.5\nage,young,0.5\n")
                .problems,
            Lines{"t.csv:2: The shares of sex add up to 0.9, not to 1. Put them right, or give "
                  "counts."});
  EXPECT_EQ(
      matched(kResponses, "variable,category,count\nsex,M,40\nsex,F,60\nage,old,50\nage,young,60\n")
          .problems,
      Lines{"t.csv:4: The counts of age add up to 110, those of sex to 100. Give counts of "
            "the same people."});
}

TEST(PollMargins, TellCategoriesWithoutTargetsAndTargetsWithoutResponses) {
  EXPECT_EQ(matched("sex,age\nF,old\nX,old\nM,\nX,young\nM,NA\n",
                    "variable,category,share\nsex,F,0.5\nsex,M,0.4\nsex,D,0.1\nage,old,0.5\nage,"
                    "young,0.5\n")
                .problems,
            (Lines{"r.csv:3:1: \"X\" of sex has no target, in 2 responses from here. Give it one, "
                   "or join it with another.",
                   "t.csv:4: No response has \"D\" as its sex. Join it with another category, in "
                   "both files.",
                   "r.csv:4:2: age is missing, in 1 response from here. Fill it in, or leave such "
                   "rows out.",
                   "r.csv:6:2: age is missing, in 1 response from here. Fill it in, or leave such "
                   "rows out."}));
}

TEST(PollMargins, TellTargetsThatAreNone) {
  EXPECT_EQ(matched(kResponses, "variable,category,share\nsex,F,1\nsex,M,0\nsex,F,x\nsex,F,0.2\n")
                .problems,
            (Lines{"t.csv:4:3: \"x\" is not a number.",
                   "t.csv:3: The target 0 of \"M\" is not above 0. Leave out the row, and "
                   "responses of it.",
                   "t.csv:5: \"F\" of sex has a target above already. Give one.",
                   "t.csv:2: The shares of sex add up to 1.2, not to 1. Put them right, or give "
                   "counts."}));
}

TEST(PollMargins, TellVariablesThatAreNoColumns) {
  EXPECT_EQ(matched(kResponses, "variable,category,share\nregion,North,1\n").problems,
            Lines{"t.csv:2: There is no column \"region\" in r.csv. Name one of its columns."});
}

TEST(PollTargets, TellColumnsThatAreMissingOrTooMany) {
  EXPECT_EQ(matched(kResponses, "variable,category,share,count\nsex,F,1,1\n").problems,
            Lines{"t.csv:1: There are shares and counts. Give one of them."});
  EXPECT_FALSE(matched(kResponses, "variable,category\nsex,F\n").problems.empty());
  EXPECT_EQ(matched(kResponses, "variable,category,share\n").problems,
            Lines{"t.csv: There is no row under the names of columns. Add some."});
}

}  // namespace
}  // namespace commonweal::devolution
