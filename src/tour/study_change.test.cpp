#include "tour/study_change.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "learning/synthesis/effect_news.hpp"
#include "learning/synthesis/synthesis_example.hpp"

namespace commonweal::tour {
namespace {

using learning::Study;

missions::Effect bcg_effect() {
  missions::Effect effect{};
  effect.code = "bcg-tuberculosis";
  effect.intervention = "bcg";
  effect.outcome = learning::bcg_studies().front().outcome;
  effect.measure = missions::EffectMeasure::risk_ratio;
  effect.method = "reml";
  effect.estimate = -0.7145;
  return effect;
}

ChangedEffect changed(std::string_view study, StudyChange change) {
  const auto effect = bcg_effect();
  return changed_effect(effect, studies_behind(effect, learning::bcg_studies()), study, change);
}

std::string first_study() {
  return studies_behind(bcg_effect(), learning::bcg_studies()).front().code;
}

TEST(StudyChange, LeavesThePublishedEffectAloneWhereNothingIsChanged) {
  for (const auto& study : {std::string(), first_study()}) {
    const auto same = changed(study, StudyChange::as_published);
    ASSERT_TRUE(same.effect);
    EXPECT_EQ(same.effect->estimate, -0.7145);
    EXPECT_EQ(same.pooled, 13U);
  }
}

// As metafor's leave1out does it: the others pooled by the same method.
TEST(StudyChange, PoolsTheOthersAnewWhereOneIsLeftOut) {
  const auto without = changed(first_study(), StudyChange::left_out);
  ASSERT_TRUE(without.effect);
  EXPECT_EQ(without.pooled, 12U);
  EXPECT_EQ(without.effect->studies, 12);
  const auto effect = bcg_effect();
  auto studies = studies_behind(effect, learning::bcg_studies());
  studies.erase(studies.begin());
  const auto pooled = learning::pooled_as(effect, studies);
  EXPECT_EQ(without.effect->estimate, pooled->headline->estimate);
  EXPECT_NE(without.effect->estimate, effect.estimate);
}

TEST(StudyChange, MovesTheEffectTheWayTheStudyIsMoved) {
  const double held =
      learning::pooled_as(bcg_effect(), learning::bcg_studies())->headline->estimate;
  const auto estimate = [](StudyChange change) {
    return changed(first_study(), change).effect->estimate;
  };
  EXPECT_LT(estimate(StudyChange::doubled), held);  // The study is for the vaccine.
  EXPECT_GT(estimate(StudyChange::halved), held);
  EXPECT_GT(estimate(StudyChange::nothing), estimate(StudyChange::halved));
  EXPECT_GT(estimate(StudyChange::reversed), estimate(StudyChange::nothing));
}

TEST(StudyChange, OfTheOnlyStudyIsTheEffectItself) {
  const auto effect = bcg_effect();
  const std::vector<Study> one = {learning::bcg_studies().front()};
  const auto halved = changed_effect(effect, one, one[0].code, StudyChange::halved);
  ASSERT_TRUE(halved.effect) << halved.why_none;
  EXPECT_DOUBLE_EQ(halved.effect->estimate, *one[0].effect / 2);
  EXPECT_NEAR(*halved.effect->standard_error, *one[0].standard_error, 1e-12);
}

TEST(StudyChange, LeavesNothingWithoutTheOnlyStudyAndSaysSo) {
  const std::vector<Study> one = {learning::bcg_studies().front()};
  const auto none = changed_effect(bcg_effect(), one, one[0].code, StudyChange::left_out);
  EXPECT_FALSE(none.effect);
  EXPECT_EQ(none.why_none, "It was the only study. Without it nothing is known of this effect.");
}

TEST(StudyChange, IsNamedByItsCodeAndRefusedOtherwise) {
  for (const auto change : kStudyChanges) {
    EXPECT_EQ(study_change_named({.place = "change", .text = code_word(change)}).value(), change);
  }
  EXPECT_EQ(study_change_named({.place = "change", .text = ""}).value(), StudyChange::as_published);
  EXPECT_FALSE(study_change_named({.place = "change", .text = "tripled"}));
}

}  // namespace
}  // namespace commonweal::tour
