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
            "\"best\" is not one of reml, pm, dl, ml, eb, sj, he, fixed, mh or peto.");
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

TEST(PoolChoiceTest, KeepsTheUsualMethodInAnAddressWhereItWasSaid) {
  const auto choice = pool_choice({.inference = "normal"});
  ASSERT_TRUE(choice);
  EXPECT_FALSE(leaves_how_open(*choice));
  ASSERT_EQ(fields_of(*choice).size(), 1U);
  EXPECT_EQ(fields_of(*choice)[0].second, "reml");
  EXPECT_TRUE(leaves_how_open(pool_choice({.outcome = "tuberculosis"}).value()));
}

TEST(PoolChoiceTest, TakesCountsAsOneEffectWithNormalLimits) {
  const auto choice = pool_choice({.method = "mh", .inference = "knapp-hartung"});
  ASSERT_TRUE(choice);
  EXPECT_EQ(choice->tables, TablePooling::mantel_haenszel);
  EXPECT_EQ(method_text(*choice), "mh");
  EXPECT_EQ(choice_of_method("peto").tables, TablePooling::peto);
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
