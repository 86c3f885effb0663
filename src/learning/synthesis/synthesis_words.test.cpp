#include "learning/synthesis/synthesis_words.hpp"

#include <algorithm>
#include <string_view>

#include <gtest/gtest.h>

#include "learning/synthesis/effect_words.hpp"
#include "learning/synthesis/synthesis_example.hpp"

namespace commonweal::learning {
namespace {

using missions::EffectMeasure;

Synthesis pooled(std::vector<Study> studies, const PoolChoice& choice = {}) {
  return synthesise("bcg", std::move(studies), choice).value();
}

bool warns(const Synthesis& synthesis, std::string_view words) {
  const auto list = cautions(synthesis);
  return std::ranges::any_of(list, [&](const auto& it) { return it.find(words) != it.npos; });
}

TEST(SynthesisWordsTest, SayTheAnswerAndWhatAFurtherPlaceShouldExpect) {
  const auto synthesis = pooled(bcg_studies());
  EXPECT_EQ(answer_sentence(synthesis),
            "13 studies, pooled, come to a risk ratio of 0.49 (95% interval 0.34 to 0.70).");
  EXPECT_EQ(prediction_sentence(synthesis),
            "In a further place like these, the effect is likely to lie between 0.15 and 1.55 (95% "
            "prediction interval, by the normal distribution).");
  EXPECT_TRUE(heterogeneity_sentence(synthesis).starts_with(
      "Most of how the studies differ is more than chance (I² 92%, 95% "
      "interval "))
      << heterogeneity_sentence(synthesis);
  EXPECT_NE(heterogeneity_sentence(synthesis).find("(Q = 152.23 on 12 degrees of freedom, p < "
                                                   "0.001)"),
            std::string::npos);
  EXPECT_EQ(held_sentence(synthesis), "All 13 studies held of it are pooled.");
}

TEST(SynthesisWordsTest, WarnThatTheMeanMayBeTheEffectOfNoPlace) {
  const auto synthesis = pooled(bcg_studies());
  EXPECT_TRUE(warns(synthesis, "their mean may be the effect of none of them"));
  EXPECT_TRUE(warns(synthesis, "in a further place there may be none or the opposite"));
  EXPECT_FALSE(warns(synthesis, "Nothing is pooled"));
}

TEST(SynthesisWordsTest, WarnOfFewStudiesOneStudyAndNormalLimits) {
  auto studies = bcg_studies();
  studies.resize(4);
  EXPECT_TRUE(warns(pooled(studies), "With 4 studies hardly anything is known"));
  EXPECT_TRUE(warns(pooled(studies), "Normal limits are too narrow with few studies"));
  PoolChoice choice;
  choice.question.inference = methods::Inference::knapp_hartung;
  EXPECT_FALSE(warns(pooled(studies, choice), "Normal limits"));
  studies.resize(1);
  EXPECT_TRUE(warns(pooled(studies), "There is one study. Nothing is pooled"));
}

TEST(SynthesisWordsTest, WarnOfOneEffectForStudiesThatDiffer) {
  PoolChoice choice;
  choice.question.method = methods::PoolMethod::fixed;
  EXPECT_TRUE(warns(pooled(bcg_studies(), choice), "takes one true effect for all studies"));
}

TEST(SynthesisWordsTest, WarnOfDesignsSharedSamplesAndWhatIsNotReadYet) {
  auto studies = bcg_studies();
  EXPECT_FALSE(warns(pooled(studies), "randomised"));
  studies[0].design = StudyDesign::before_after;
  studies[1].cluster = studies[2].cluster = "one";
  Study waiting = study_called("w", 0, 1);
  waiting.effect = waiting.standard_error = std::nullopt;
  waiting.state = StudyState::to_extract;
  studies.push_back(waiting);
  Study other = study_called("o", 0, 1);
  other.measure = EffectMeasure::odds_ratio;
  studies.push_back(other);
  PoolChoice choice;
  choice.dependence = Dependence::independent;
  const auto synthesis = pooled(studies, choice);
  EXPECT_TRUE(warns(synthesis, "12 of the 13 studies are randomised trials"));
  EXPECT_TRUE(warns(synthesis, "Some effects come from the same sample"));
  EXPECT_TRUE(warns(synthesis, "The figures of 1 study are not read out yet"));
  EXPECT_TRUE(warns(synthesis, "1 study of the same outcome is in another measure"));
  EXPECT_FALSE(warns(pooled(studies), "Some effects come from the same sample"));
  EXPECT_EQ(sample_sentences(pooled(studies)).size(), 2U);
  choice.dependence = Dependence::levels;
  EXPECT_EQ(sample_sentences(pooled(studies, choice)).size(), 3U);
}

TEST(EffectWordsTest, SaysARiskRatioForEveryHundredPeople) {
  const methods::Limits limits{-1.0669, -0.3622};
  const EffectSaid bcg{EffectMeasure::risk_ratio, -0.7145, limits};
  EXPECT_EQ(people_sentence(bcg),
            "For every 100 people who have this outcome without it, about 49 do with it (34 to "
            "70).");
  EXPECT_EQ(change_sentence(bcg), "The risk is 51% lower (66% lower to 30% lower).");
  EXPECT_EQ(people_sentence({EffectMeasure::risk_ratio, -0.7145, limits, 0.2}),
            "For every 100 people, about 9.8 have this outcome with it (6.9 to 14) and 20 "
            "without it.")
      << people_sentence({EffectMeasure::risk_ratio, -0.7145, limits, 0.2});
  EXPECT_TRUE(people_sentence({EffectMeasure::risk_ratio, -0.7145, limits, 0.002})
                  .starts_with("For every 10,000 people, about 9.8 have"));
  EXPECT_EQ(effect_text(EffectMeasure::risk_ratio, -0.7145, limits), "0.49 (0.34 to 0.70)");
}

TEST(SynthesisWordsTest, NameTheLimitsThatWereUsedAndNotThoseAskedFor) {
  auto studies = bcg_studies();
  EXPECT_EQ(method_sentence(pooled(studies)),
            "Restricted maximum likelihood (REML); limits: Normal");
  studies[1].cluster = studies[2].cluster = "one";
  const auto robust = method_sentence(pooled(studies));
  EXPECT_NE(robust.find("robust by sample (CR2), by Student’s t with "), std::string::npos)
      << robust;
  EXPECT_EQ(robust.find("Normal"), std::string::npos);
  PoolChoice choice;
  choice.dependence = Dependence::levels;
  EXPECT_EQ(method_sentence(pooled(studies, choice)),
            "Restricted maximum likelihood (REML), three levels; limits: by the normal "
            "distribution");
  studies.resize(1);
  EXPECT_EQ(method_sentence(pooled(studies)), "As the one study says; limits: Normal");
}

TEST(EffectWordsTest, SaysARatioAboveOneAsSoManyMorePeople) {
  const methods::Limits limits{0.4, 0.48};
  EXPECT_EQ(people_sentence({EffectMeasure::risk_ratio, 0.45, limits}),
            "About 57% more people have this outcome with it than without it (49% more to 62% "
            "more).");
  EXPECT_EQ(people_sentence({EffectMeasure::risk_ratio, 0.1, methods::Limits{-0.1, 0.3}}),
            "About 11% more people have this outcome with it than without it (10% fewer to 35% "
            "more).");
  EXPECT_EQ(people_sentence({.measure = EffectMeasure::hazard_ratio, .estimate = 0.45}),
            "At any time, it happens to about 57% more people with it than without it.");
}

TEST(EffectWordsTest, SaysTheOtherMeasuresEachInItsWay) {
  const auto said = [](EffectMeasure measure, double estimate) {
    return people_sentence({.measure = measure, .estimate = estimate});
  };
  EXPECT_NE(said(EffectMeasure::odds_ratio, -0.5).find("where 20 of every 100"), std::string::npos);
  EXPECT_EQ(said(EffectMeasure::risk_difference, -0.03),
            "For every 100 reached, about 3.0 fewer have this outcome.");
  EXPECT_EQ(said(EffectMeasure::standardised_difference, 0.2219),
            "Of every 100 people, one who would stand in the middle by this outcome stands above "
            "about 59 of them with it, instead of above 50.");
  EXPECT_EQ(said(EffectMeasure::mean_difference, -3),
            "The outcome is on average 3.00 lower with it.");
  EXPECT_EQ(said(EffectMeasure::return_per_pound, 2.5),
            "For every £100 spent, about £250 comes back.");
  EXPECT_EQ(said(EffectMeasure::rate_ratio, 0),
            "For every 100 events without it, there are about "
            "100 with it.");
  EXPECT_EQ(value_text(EffectMeasure::pounds_per_person, -12), "-£12.00");
  EXPECT_EQ(value_text(EffectMeasure::percent_change, -30), "-30.0%");
  EXPECT_EQ(value_text(EffectMeasure::risk_difference, 0.125), "0.125");
}

}  // namespace
}  // namespace commonweal::learning
