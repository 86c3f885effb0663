#include "learning/evidence/study.hpp"

#include "learning/evidence/study_fixture.hpp"

namespace commonweal::learning {
namespace {

std::string refused(const std::vector<std::pair<std::string_view, std::string>>& fields) {
  return missions::refusals<Study>(study_but(fields));
}

TEST(Study, HoldsWhatItsRecordSays) {
  const auto study = missions::made_of<Study>(sound_study());
  EXPECT_EQ(study.year, 1948);
  EXPECT_EQ(study.design, StudyDesign::rct);
  EXPECT_EQ(study.people, 262);
  EXPECT_EQ(study.measure, missions::EffectMeasure::risk_ratio);
  EXPECT_EQ(study.effect, -0.8893113339202054);
  EXPECT_EQ(study.follow_up_months, 24);
  EXPECT_EQ(moderator(study, "ablat"), "44");
  EXPECT_EQ(moderator(study, "tau"), std::nullopt);
  EXPECT_EQ(study.reported.size(), 4U);
  EXPECT_TRUE(is_poolable(study));
}

TEST(Study, MakesTheSameRecordAgain) {
  for (const auto& record : {sound_study(), practice_study()}) {
    EXPECT_EQ(record_of(missions::made_of<Study>(record)), record);
  }
}

TEST(Study, MayHaveNoEffectSizeAndStandsBesideTheOthers) {
  const auto study = missions::made_of<Study>(practice_study());
  EXPECT_FALSE(study.effect);
  EXPECT_FALSE(is_poolable(study));
  EXPECT_EQ(study.state, StudyState::included);
}

TEST(Study, IsNotPooledWhileItIsExcludedOrToBeExtracted) {
  EXPECT_FALSE(is_poolable(missions::made_of<Study>(study_but({{"state", "to-extract"}}))));
  EXPECT_FALSE(is_poolable(missions::made_of<Study>(
      study_but({{"state", "excluded"}, {"excluded_because", "A second report."}}))));
}

TEST(Study, RefusesWhatMakesNoSense) {
  EXPECT_EQ(refused({{"title", ""}}), "title: Give the title of this study.\n");
  EXPECT_EQ(refused({{"year", "12"}}),
            "year: \"12\" is not a year of publication. Write it like 2021.\n");
  EXPECT_EQ(refused({{"people", "-4"}}),
            "people: \"-4\" is not a number of people. Give 0 or more.\n");
  EXPECT_EQ(refused({{"standard_error", "-0.1"}}),
            "standard_error: The standard error is -0.1. It must be more than 0.\n");
  EXPECT_EQ(refused({{"measure", ""}}),
            "measure: Give the measure of the effect, such as risk-ratio or "
            "standardised-difference.\n");
  EXPECT_EQ(refused({{"effect", ""}}), "effect: Give the effect that this standard error is of.\n");
  EXPECT_EQ(refused({{"effect", "nan"}}), "effect: \"nan\" is not a number.\n");
  EXPECT_EQ(refused({{"effect", "400"}}),
            "effect: 400 is too large. Give the logarithm of the ratio.\n");
  EXPECT_EQ(refused({{"measure", "mean-difference"}, {"effect", "1e16"}}),
            "effect: 1e+16 is too large.\n");
  EXPECT_EQ(refused({{"follow_up_months", "-1"}}),
            "follow_up_months: A follow-up of -1 months ends before it begins. Give 0 or more.\n");
  EXPECT_EQ(
      refused({{"link", "javascript:alert(1)"}}),
      "link: \"javascript:alert(1)\" is not an address of the web. Begin it with https://.\n");
  EXPECT_EQ(refused({{"state", "excluded"}}),
            "excluded_because: Give the reason why this study is excluded.\n");
  EXPECT_EQ(refused({{"excluded_because", "Twice."}}),
            "excluded_because: This study is not excluded. Take the reason out, or set the state "
            "to excluded.\n");
  EXPECT_NE(refused({{"design", "trial"}}).find("is not one of rct, cluster-rct"),
            std::string::npos);
}

TEST(Study, RefusesModeratorsThatAreNone) {
  EXPECT_EQ(refused({{"moderators", "ablat"}}),
            "moderators: \"ablat\" is no name with a value. Write them like ablat=44; "
            "alloc=random.\n");
  EXPECT_EQ(refused({{"moderators", "a=1; a=2"}}),
            "moderators: The name a stands twice. Give it once.\n");
  EXPECT_EQ(text_of(named_values_in({"m", " a = 1 ;; b=2;"}).value()), "a=1; b=2");
}

TEST(Study, HasAWordForEveryDesignAndState) {
  for (const auto design : kStudyDesigns) {
    EXPECT_EQ(study_design_named({"", code_word(design)}), design);
    EXPECT_FALSE(words_of(design).empty());
  }
  for (const auto state : kStudyStates) EXPECT_EQ(study_state_named({"", code_word(state)}), state);
}

}  // namespace
}  // namespace commonweal::learning
