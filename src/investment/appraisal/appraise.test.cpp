#include "investment/appraisal/appraise.hpp"

#include <string>

#include <gtest/gtest.h>

#include "investment/appraisal/appraisal_example.hpp"

namespace commonweal::investment {
namespace {

TEST(Draws, OfVariantsDifferOnlyByWhatWasChanged) {
  const auto of = example_case();
  auto dearer = of;
  dearer.proposals[0].costs.insert(dearer.proposals[0].costs.begin(),
                                   {.spread = 0.5, .what = "more", .pounds = {{2026, 100}}});
  const auto one = appraised(of);
  const auto other = appraised(dearer);
  EXPECT_EQ(one.metrics[0].total.p10, other.metrics[0].total.p10);
  EXPECT_EQ(one.present_benefit.p90, other.present_benefit.p90);
  EXPECT_NEAR(other.present_cost.mean - one.present_cost.mean, 100, 10);
  EXPECT_NE(one.input_digest, other.input_digest);
}

TEST(Draws, AreTheSameOnOneAndOnTwoThreads) {
  auto question = kFew;
  const auto one = appraised(example_case(), question);
  question.threads = 2;
  const auto two = appraised(example_case(), question);
  EXPECT_EQ(one.net.p10, two.net.p10);
  EXPECT_EQ(one.net.mean, two.net.mean);
  EXPECT_EQ(one.metrics[0].years[1].level->p90, two.metrics[0].years[1].level->p90);
}

std::string refusal(const Case& of, const AppraisalQuestion& question = kFew) {
  const auto answer = appraise(of, of.proposals.front(), question);
  return answer ? "" : answer.error().problems.front().what;
}

TEST(Appraise, RefusesWhatTheCaseDoesNotHoldWithASentence) {
  auto of = example_case();
  of.proposals[0].reach[0].effect = "magic";
  EXPECT_EQ(refusal(of), "There is no effect \"magic\". Name one that is held.");
  of = example_case();
  of.proposals[0].benefits[0].value = "joy";
  EXPECT_EQ(refusal(of), "There is no unit value \"joy\". Name one that is held.");
  of = example_case();
  of.proposals[0].costs[1].category = "moon-base";
  EXPECT_EQ(refusal(of),
            "There is no category of optimism bias \"moon-base\". Name one that is held, or none.");
  of = example_case();
  of.tables.rates.clear();
  EXPECT_EQ(refusal(of), "There are no standard discount rates. Add their bands.");
  of = example_case();
  of.proposals[0].reach.clear();
  EXPECT_EQ(refusal(of),
            "A benefit hangs on the effect \"clinics\", with which the bid reaches "
            "nobody. Add a line of reach.");
  of = example_case();
  of.effects[0].question.reset();
  of.effects[0].missing = {"The risk without it is not held. Add it."};
  EXPECT_EQ(refusal(of),
            "The effect \"clinics\" cannot be turned into a change. The risk without "
            "it is not held. Add it.");
}

TEST(Appraise, RefusesAHorizonBeyondSixtyYears) {
  auto question = kFew;
  question.years = 61;
  EXPECT_EQ(refusal(example_case(), question), "The horizon must be from 1 to 60 years, not 61.");
  question.years = 60;
  EXPECT_EQ(refusal(example_case(), question), "");
}

TEST(Appraise, NotesWhatIsTakenWhereSomethingIsNotKnown) {
  auto of = example_case();
  of.effects[0].question->effect.standard_error.reset();
  bool is_noted = false;
  for (const auto& note : appraised(of).notes) {
    is_noted = is_noted || note.find("has no published interval") != std::string::npos;
  }
  EXPECT_TRUE(is_noted);
}

}  // namespace
}  // namespace commonweal::investment
