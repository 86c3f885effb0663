#include "learning/evaluation/evaluation.hpp"

#include <gtest/gtest.h>

#include "learning/evaluation/evaluation_fixture.hpp"
#include "learning/evaluation/evaluation_power.hpp"
#include "learning/evaluation/evaluation_words.hpp"

namespace commonweal::learning {
namespace {

std::string refused(std::string_view column, std::string text) {
  return missions::refusals<Evaluation>(evaluation_record("x", {{column, std::move(text)}}));
}

TEST(Evaluation, WithAllOfAPlanIsRobust) {
  const auto clinics = made_evaluation(evaluation_record("clinics"));
  EXPECT_TRUE(is_robust(clinics));
  EXPECT_EQ(plan_sentence(clinics), "The plan is robust.");
}

TEST(Evaluation, SaysWhatItsPlanLacks) {
  const auto poor = made_evaluation(evaluation_record(
      "poor", {{"counterfactual", ""}, {"level", ""}, {"owner", ""}, {"budget", ""}}));
  EXPECT_EQ(plan_sentence(poor), "It names no counterfactual, no owner and no budget.");
  const auto weak = made_evaluation(evaluation_record("weak", {{"level", "2"}}));
  EXPECT_EQ(plan_sentence(weak),
            "It names no counterfactual that reaches level 3 of the Maryland scale.");
  EXPECT_FALSE(is_robust(made_evaluation(evaluation_record("over", {{"state", "abandoned"}}))));
  EXPECT_FALSE(is_robust(made_evaluation(evaluation_record("late", {{"publication", ""}}))));
}

TEST(Evaluation, NeedsNeitherSpendNorASample) {
  const auto open = made_evaluation(evaluation_record("open", {{"spend", ""}}));
  EXPECT_EQ(open.spend, std::nullopt);
  EXPECT_FALSE(open.sample);
}

TEST(Evaluation, RefusesWhatMakesNoSense) {
  EXPECT_EQ(refused("level", "6"), "level: Give a level of the Maryland scale, 1 to 5.\n");
  EXPECT_EQ(refused("spend", "-1"), "spend: Give an amount that is not below 0.\n");
  EXPECT_EQ(refused("treated", "99999999999999"),
            "treated: Give at most 1,000,000,000,000.\n"
            "control: Give the size of both arms or of neither.\n");
  EXPECT_EQ(refused("cluster_size", "2.5"),
            "cluster_size: 2.5 is not a whole number.\n"
            "icc: Give the intraclass correlation where clusters are compared.\n");
  EXPECT_EQ(refused("icc", "0.2"),
            "cluster_size: Give how many people are in a cluster: an intraclass correlation is of "
            "clusters.\n");
  EXPECT_EQ(refused("treated", "50"), "control: Give the size of both arms or of neither.\n");
  EXPECT_EQ(refused("publication", "soon"),
            "publication: \"soon\" is not a day. Write it like 2023-11-30.\n");
  EXPECT_EQ(refused("title", ""), "title: Give the title of this evaluation.\n");
}

TEST(RobustShare, IsOfTheSpendThatIsPublished) {
  const std::vector<Evaluation> all = {
      made_evaluation(evaluation_record("a")),
      made_evaluation(evaluation_record("b", {{"spend", "460000000"}, {"owner", ""}})),
      made_evaluation(evaluation_record("c", {{"spend", ""}}))};
  const auto share = robust_share(all);
  EXPECT_EQ(share.evaluations, 3u);
  EXPECT_EQ(share.robust, 2u);
  EXPECT_EQ(share.without_spend, 1u);
  EXPECT_DOUBLE_EQ(*share.share(), 0.08);
  EXPECT_EQ(robust_sentence(share),
            "2 of 3 programmes have a published spend. Of £500 million, £40 million (8%) has a "
            "robust plan.");
  EXPECT_EQ(robust_sentence({.evaluations = 4, .without_spend = 3, .spend = 80e6}),
            "1 of 4 programmes has a published spend. Of £80 million, none has a robust plan.");
}

TEST(RobustShare, OfNoSpendIsNone) {
  EXPECT_EQ(robust_share({}).share(), std::nullopt);
  EXPECT_EQ(robust_sentence({}),
            "No spend is published of any programme here, so no share of it can be given.");
}

TEST(Pounds, AreReadInMillionsAndBillions) {
  EXPECT_EQ(pounds_words(800), "£800");
  EXPECT_EQ(pounds_words(12500000), "£12.5 million");
  EXPECT_EQ(pounds_words(3e9), "£3 billion");
}

// 40 schools of 20 pupils: 0.399 by the formula in R (methods/power).
TEST(EvaluationPower, SaysWhatAPlanWouldFind) {
  const auto power = power_of({.treated = 20,
                               .control = 20,
                               .cluster_size = 20,
                               .icc = 0.15,
                               .baseline_share = {},
                               .outcome_sd = 10})
                         .value();
  EXPECT_EQ(power_sentences(power),
            (std::vector<std::string>{
                "It would find a change of 0.40 standard deviations or more in 8 of 10 cases.",
                "That is 3.99 in the unit of the outcome.",
                "Clusters make it as if 3.9 people told as much as one."}));
}

TEST(EvaluationPower, SaysHowFarAShareMustMove) {
  const auto power =
      power_of({.treated = 400, .control = 400, .baseline_share = 0.282, .outcome_sd = {}}).value();
  EXPECT_EQ(power_sentences(power).back(),
            "From 28.2%, it would find a fall to 19.8% or below, or a rise to 37.5% or above.");
}

}  // namespace
}  // namespace commonweal::learning
