#include "learning/synthesis/pool_choice.hpp"

#include <gtest/gtest.h>

namespace commonweal::learning {
namespace {

using methods::Inference;
using methods::PoolMethod;
using methods::PredictionDegrees;

TEST(PoolChoiceTest, IsReadFromWhatPeopleType) {
  const auto choice = pool_choice({.outcome = "tuberculosis",
                                   .method = "dl",
                                   .inference = "knapp-hartung",
                                   .prediction = "one-fewer",
                                   .dependence = "levels",
                                   .moderator = "ablat"});
  ASSERT_TRUE(choice);
  EXPECT_EQ(choice->outcome, "tuberculosis");
  EXPECT_EQ(choice->question.method, PoolMethod::dersimonian_laird);
  EXPECT_EQ(choice->question.inference, Inference::knapp_hartung);
  EXPECT_EQ(choice->question.prediction, PredictionDegrees::one_fewer);
  EXPECT_EQ(choice->dependence, Dependence::levels);
  EXPECT_EQ(choice->moderator, "ablat");
}

TEST(PoolChoiceTest, RefusesWordsThatItDoesNotKnowAllAtOnce) {
  const auto choice = pool_choice({.method = "best", .inference = "sure", .dependence = "none"});
  ASSERT_FALSE(choice);
  ASSERT_EQ(choice.error().problems.size(), 3U);
  EXPECT_EQ(choice.error().problems[0].place, "method");
  EXPECT_EQ(choice.error().problems[0].what,
            "\"best\" is not one of reml, pm, dl, ml, eb, sj, he or fixed.");
}

TEST(PoolChoiceTest, SaysInAnAddressOnlyWhatIsNotUsual) {
  EXPECT_TRUE(fields_of({}).empty());
  PoolChoice choice;
  choice.outcome = "tuberculosis";
  choice.question.inference = Inference::knapp_hartung;
  const auto fields = fields_of(choice);
  ASSERT_EQ(fields.size(), 2U);
  EXPECT_EQ(fields[1].first, "inference");
  EXPECT_EQ(fields[1].second, "knapp-hartung");
}

TEST(PoolChoiceTest, FindsAgainTheMethodThatARecordNames) {
  PoolChoice choice;
  choice.question = {.method = PoolMethod::paule_mandel,
                     .inference = Inference::knapp_hartung,
                     .prediction = PredictionDegrees::one_fewer};
  choice.dependence = Dependence::robust;
  EXPECT_EQ(method_text(choice), "pm, knapp-hartung, one-fewer, robust");
  const auto again = choice_of_method(method_text(choice));
  EXPECT_EQ(method_text(again), method_text(choice));
  EXPECT_EQ(method_text(choice_of_method("as its publisher says")), "reml");
}

}  // namespace
}  // namespace commonweal::learning
