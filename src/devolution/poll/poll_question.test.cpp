#include "devolution/poll/poll_question.hpp"

#include <gtest/gtest.h>

#include "devolution/poll/responses_fixture.hpp"

namespace commonweal::devolution {
namespace {

using Lines = std::vector<std::string>;
using Chosen = std::vector<std::vector<std::uint32_t>>;

struct Asked {
  PollQuestion question;
  Lines problems;
};

Asked asked(const std::string& text, const std::vector<std::size_t>& columns,
            const std::string& split = "") {
  base::Problems problems;
  const auto responses = responses_in(text, problems);
  Asked it{poll_question(responses, columns, split, problems), {}};
  it.problems = lines_of(std::move(problems));
  return it;
}

TEST(PollQuestion, PutsNumbersInOrderAndKnowsTheirMean) {
  const auto it = asked("id,q\n1,10\n2,9\n3,\n4,NA\n5,9\n", {1}).question;
  EXPECT_EQ(it.options, (Lines{"9", "10"}));
  EXPECT_EQ(it.answers.chosen, (Chosen{{1}, {0}, {}, {}, {0}}));
  EXPECT_EQ(it.answers.is_asked, (std::vector<bool>{true, true, false, false, true}));
  ASSERT_EQ(it.numbers.size(), 5U);
  EXPECT_EQ(it.numbers[0], 10);
  EXPECT_FALSE(it.numbers[2]);
}

TEST(PollQuestion, HasNoNumbersWhereAnAnswerIsNone) {
  EXPECT_TRUE(asked("q\n1\nmany\n", {0}).question.numbers.empty());
}

TEST(PollQuestion, KeepsTheNumbersAloneWhereThereAreMany) {
  std::string text = "q\n";
  for (int i = 0; i < 31; ++i) text += std::to_string(i) + '\n';
  const auto it = asked(text, {0}).question;
  EXPECT_TRUE(it.options.empty());
  EXPECT_EQ(it.numbers.size(), 31U);
  EXPECT_TRUE(it.answers.is_asked[30]);
}

TEST(PollQuestion, SplitsSeveralAnswersOfACell) {
  const auto it = asked("q,x\nB; A,1\nA;A;,1\n ,1\n", {0}, ";").question;
  EXPECT_TRUE(it.is_multiple);
  EXPECT_EQ(it.options, (Lines{"A", "B"}));
  EXPECT_EQ(it.answers.chosen, (Chosen{{1, 0}, {0}, {}}));
}

TEST(PollQuestion, TakesAColumnForEachAnswer) {
  const auto it = asked("bus,train\n1,0\nYes,no\n,\nx,train\n0,0\n", {0, 1});
  EXPECT_EQ(it.problems, Lines{});
  EXPECT_EQ(it.question.options, (Lines{"bus", "train"}));
  EXPECT_EQ(it.question.answers.chosen, (Chosen{{0}, {0}, {0, 1}, {}}));
  EXPECT_EQ(it.question.answers.is_asked, (std::vector<bool>{true, true, true, true}));
}

TEST(PollQuestion, TellsACellThatIsNeitherTickedNorNot) {
  EXPECT_EQ(asked("bus,train\n1,maybe\n", {0, 1}).problems,
            Lines{"r.csv:2:2: \"maybe\" neither ticks train nor leaves it. Write 1 or 0."});
}

}  // namespace
}  // namespace commonweal::devolution
