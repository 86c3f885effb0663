#include "learning/synthesis/synthesis.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include <gtest/gtest.h>

#include "learning/synthesis/synthesis_example.hpp"
#include "methods/meta/konstantopoulos_example.hpp"

namespace commonweal::learning {
namespace {

using methods::Inference;
using missions::EffectMeasure;

Synthesis pooled(std::vector<Study> studies, const PoolChoice& choice = {}) {
  return synthesise("bcg", std::move(studies), choice).value();
}

NotPooled why_not(const Synthesis& synthesis, std::string_view code) {
  for (const auto& [study, why] : synthesis.left_out) {
    if (study.code == code) return why;
  }
  ADD_FAILURE() << code << " is not left out";
  return NotPooled::excluded;
}

// Viechtbauer (2010), Journal of Statistical Software 36(3), and R's metafor.
TEST(SynthesisTest, PoolsTheTrialsOfTheBcgVaccineAsTheFieldDoes) {
  const auto synthesis = pooled(bcg_studies());
  ASSERT_TRUE(synthesis.has_answer());
  EXPECT_NEAR(synthesis.headline->estimate, -0.7145, 5e-5);
  EXPECT_NEAR(synthesis.headline->standard_error, 0.1798, 5e-5);
  const auto& differ = synthesis.pooled->heterogeneity;
  EXPECT_NEAR(differ.tau2, 0.3132, 5e-5);
  EXPECT_NEAR(100 * differ.i2, 92.22, 5e-3);
  EXPECT_NEAR(differ.q, 152.23, 5e-3);
  EXPECT_EQ(differ.q_degrees, 12U);
  EXPECT_NEAR(std::exp(synthesis.headline->prediction->limits.lower), 0.155, 5e-4);
  EXPECT_NEAR(std::exp(synthesis.headline->prediction->limits.upper), 1.549, 5e-4);
  EXPECT_FALSE(synthesis.headline->prediction->degrees);
  EXPECT_EQ(synthesis.studies.front().authors, "Aronson");
  EXPECT_EQ(synthesis.studies.back().year, 1980);
}

TEST(SynthesisTest, GivesTheLimitsOfKnappAndHartungWithTheirDegreesOfFreedom) {
  PoolChoice choice;
  choice.question.inference = Inference::knapp_hartung;
  const auto synthesis = pooled(bcg_studies(), choice);
  EXPECT_NEAR(synthesis.headline->standard_error, 0.1808, 5e-5);
  EXPECT_NEAR(synthesis.headline->limits.lower, -1.1084, 5e-5);
  EXPECT_NEAR(synthesis.headline->limits.upper, -0.3206, 5e-5);
  EXPECT_NEAR(std::exp(synthesis.headline->prediction->limits.lower), 0.14, 5e-3);
  EXPECT_NEAR(std::exp(synthesis.headline->prediction->limits.upper), 1.76, 5e-3);
  EXPECT_EQ(synthesis.headline->prediction->degrees, 12);
}

TEST(SynthesisTest, KeepsWhatIsNotPooledWithItsReason) {
  auto studies = bcg_studies();
  const auto changed = [&](const char* code, auto change) {
    Study study = study_called(code, -0.5, 0.2);
    change(study);
    studies.push_back(study);
  };
  changed("a", [](Study& study) { study.state = StudyState::excluded; });
  changed("b", [](Study& study) { study.state = StudyState::to_extract; });
  changed("c", [](Study& study) {
    study.effect = std::nullopt;
    study.standard_error = std::nullopt;
    study.design = StudyDesign::qualitative;
  });
  changed("d", [](Study& study) { study.standard_error = std::nullopt; });
  changed("e", [](Study& study) { study.measure = EffectMeasure::odds_ratio; });
  changed("f", [](Study& study) { study.outcome = "cost"; });
  changed("g", [](Study& study) { study.design = StudyDesign::review; });
  const auto synthesis = pooled(std::move(studies));
  EXPECT_EQ(synthesis.studies.size(), 13U);
  EXPECT_EQ(synthesis.left_out.size(), 7U);
  EXPECT_EQ(why_not(synthesis, "a"), NotPooled::excluded);
  EXPECT_EQ(why_not(synthesis, "b"), NotPooled::to_extract);
  EXPECT_EQ(why_not(synthesis, "c"), NotPooled::no_effect);
  EXPECT_EQ(why_not(synthesis, "d"), NotPooled::no_error);
  EXPECT_EQ(why_not(synthesis, "e"), NotPooled::another_measure);
  EXPECT_EQ(why_not(synthesis, "f"), NotPooled::another_outcome);
  EXPECT_EQ(why_not(synthesis, "g"), NotPooled::review);
}

TEST(SynthesisTest, PoolsOneMeasureAtATimeAndTheMostHeldUnlessAsked) {
  std::vector<Study> studies{study_called("a", -0.5, 0.2), study_called("b", -0.4, 0.2),
                             study_called("c", -0.6, 0.3)};
  studies[0].measure = EffectMeasure::odds_ratio;
  auto synthesis = pooled(studies);
  EXPECT_EQ(synthesis.measure, EffectMeasure::risk_ratio);
  EXPECT_EQ(synthesis.studies.size(), 2U);
  EXPECT_EQ(synthesis.measures.size(), 2U);
  PoolChoice choice;
  choice.measure = "odds-ratio";
  synthesis = pooled(studies, choice);
  EXPECT_EQ(synthesis.studies.size(), 1U);
  choice.measure = "correlation";
  const auto none = synthesise("bcg", studies, choice);
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().code, base::ErrorCode::not_found);
  EXPECT_EQ(none.error().problems.at(0).place, "measure");
}

TEST(SynthesisTest, SaysTheOutcomeOfMostStudiesUnlessAsked) {
  std::vector<Study> studies{study_called("a", -0.5, 0.2), study_called("b", -0.4, 0.2),
                             study_called("c", -0.6, 0.3)};
  studies[0].outcome = "cost";
  EXPECT_EQ(pooled(studies).choice.outcome, "tuberculosis");
  PoolChoice choice;
  choice.outcome = "cost";
  EXPECT_EQ(pooled(studies, choice).studies.at(0).code, "a");
  choice.outcome = "beauty";
  EXPECT_FALSE(synthesise("bcg", studies, choice));
}

TEST(SynthesisTest, TakesOneStudyForWhatItSays) {
  PoolChoice choice;
  choice.question.inference = Inference::knapp_hartung;
  const auto synthesis = pooled({study_called("a", -0.5, 0.2)}, choice);
  ASSERT_TRUE(synthesis.has_answer()) << synthesis.refusal;
  EXPECT_EQ(synthesis.headline->estimate, -0.5);
  EXPECT_EQ(synthesis.headline->standard_error, 0.2);
  EXPECT_FALSE(synthesis.headline->prediction);
  EXPECT_FALSE(synthesis.bayes);
  EXPECT_FALSE(synthesis.spread);
}

TEST(SynthesisTest, HasABayesianAnswerBesideFewStudies) {
  std::vector<Study> studies = bcg_studies();
  studies.resize(4);
  const auto few = pooled(studies);
  ASSERT_TRUE(few.bayes);
  EXPECT_LT(few.bayes->mu.limits.lower, few.headline->estimate);
  EXPECT_FALSE(pooled(bcg_studies()).bayes);
  for (Study& study : studies) study.measure = EffectMeasure::mean_difference;
  EXPECT_FALSE(pooled(studies).bayes);  // Whose sizes hang on its unit.
}

TEST(SynthesisTest, WidensItsLimitsWhereStudiesShareASample) {
  std::vector<Study> studies = bcg_studies();
  for (std::size_t i = 0; i < 6; ++i) studies[i].cluster = i < 3 ? "one" : "two";
  const auto synthesis = pooled(studies);
  EXPECT_EQ(synthesis.samples.shared, 2U);
  EXPECT_EQ(synthesis.samples.effects, 6U);
  EXPECT_EQ(synthesis.samples.clusters, 9U);
  ASSERT_TRUE(synthesis.robust);
  EXPECT_FALSE(synthesis.levels);  // Which nobody asked for.
  EXPECT_EQ(synthesis.headline->dependence, Dependence::robust);
  EXPECT_EQ(synthesis.headline->limits.lower, synthesis.robust->limits.lower);
  PoolChoice choice;
  choice.dependence = Dependence::independent;
  EXPECT_EQ(pooled(studies, choice).headline->limits.lower,
            pooled(bcg_studies()).headline->limits.lower);
  choice.dependence = Dependence::levels;
  const auto levels = pooled(studies, choice);
  ASSERT_TRUE(levels.levels);
  EXPECT_EQ(levels.headline->estimate, levels.levels->coefficients[0].estimate);
}

std::vector<Study> calendar_studies() {
  std::vector<Study> studies;
  for (const auto& row : methods::kCalendarStudies) {
    Study study = study_called("calendar-" + std::to_string(studies.size() + 10), row.estimate,
                               std::sqrt(row.variance));
    study.measure = EffectMeasure::standardised_difference;
    study.cluster = "district " + std::to_string(row.district);
    studies.push_back(std::move(study));
  }
  return studies;
}

TEST(SynthesisTest, FitsThreeLevelsByTheLikelihoodThatIsChosen) {
  PoolChoice choice;
  choice.dependence = Dependence::levels;
  const auto reml = pooled(calendar_studies(), choice);
  EXPECT_NEAR(reml.headline->estimate, 0.1847, 5e-5);
  EXPECT_NEAR(reml.headline->standard_error, 0.0846, 5e-5);
  EXPECT_EQ(&weights_of(reml), &reml.levels->weights);
  choice.question.method = methods::PoolMethod::ml;
  const auto ml = pooled(calendar_studies(), choice);
  EXPECT_NEAR(ml.headline->estimate, 0.1845, 5e-5);
  EXPECT_NEAR(ml.headline->standard_error, 0.0805, 5e-5);
  choice.question.inference = methods::Inference::student;
  EXPECT_TRUE(pooled(calendar_studies(), choice).headline->degrees);
  choice.question.method = methods::PoolMethod::dersimonian_laird;
  EXPECT_TRUE(
      pooled(calendar_studies(), choice).refusal.starts_with("Three levels are worked out"));
}

TEST(SynthesisTest, TakesCountsAsIndependentOrNotAtAll) {
  auto studies = bcg_studies_with_counts();
  studies[0].cluster = studies[1].cluster = "one";
  PoolChoice choice = choice_of_method("mh");
  EXPECT_EQ(pooled(studies, choice).headline->dependence, Dependence::independent);
  EXPECT_NEAR(pooled(studies, choice).headline->estimate, -0.4537, 5e-5);
  choice.dependence = Dependence::robust;
  EXPECT_FALSE(pooled(studies, choice).has_answer());
}

TEST(SynthesisTest, DoesNotRepeatAYearThatTheAuthorsCarry) {
  Study study = study_called("a", 0, 1);
  study.authors = "District 11, school 1 (1976)";
  study.year = 1976;
  EXPECT_EQ(study_label(study), "District 11, school 1 (1976)");
  study.year = 1977;
  EXPECT_EQ(study_label(study), "District 11, school 1 (1976) 1977");
}

TEST(SynthesisTest, HasNoAnswerWithoutAStudyToPoolAndSaysWhy) {
  EXPECT_EQ(pooled({}).refusal, "No study of this intervention is held.");
  Study study = study_called("a", 0, 1);
  study.state = StudyState::excluded;
  const auto synthesis = pooled({study});
  EXPECT_FALSE(synthesis.has_answer());
  EXPECT_EQ(synthesis.refusal,
            "No study held has an effect on this outcome with how sure it is, so there is nothing "
            "to pool.");
}

TEST(SynthesisTest, WritesItsInputsByCodeAndNothingThatDoesNotCount) {
  std::vector<Study> studies{study_called("b", -0.5, 0.25), study_called("a", 0.125, 0.5)};
  studies[0].year = 1990;
  studies[1].cluster = "one, \"two\"";
  const std::string text = inputs_text(pooled(studies));
  EXPECT_EQ(text,
            "study,measure,effect,standard_error,cluster\n"
            "a,risk-ratio,0.125,0.5,\"one, \"\"two\"\"\"\n"
            "b,risk-ratio,-0.5,0.25,\n");
  std::ranges::reverse(studies);
  studies[0].title = "Put right";
  EXPECT_EQ(inputs_text(pooled(studies)), text);
  studies[0].effect = 0.126;
  EXPECT_NE(inputs_text(pooled(studies)), text);
}

}  // namespace
}  // namespace commonweal::learning
