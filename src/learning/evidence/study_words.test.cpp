#include "learning/evidence/study_words.hpp"

#include <gtest/gtest.h>

#include "learning/evidence/study_fixture.hpp"

namespace commonweal::learning {
namespace {

Study bent(const std::vector<std::pair<std::string_view, std::string>>& fields) {
  return missions::made_of<Study>(study_but(fields));
}

TEST(StudyWords, ShowARatioAsItIsReadAndAsItIsPooled) {
  const auto study = missions::made_of<Study>(sound_study());
  EXPECT_EQ(effect_words(study), "Risk ratio 0.41 (0.13 to 1.26)");
  EXPECT_EQ(scale_words(study), "-0.89 (-2.01 to 0.23)");
  EXPECT_EQ(effect_sentences(study),
            (std::vector<std::string>{
                "The risk was 59% lower in the treated group than in the other.",
                "The 95% interval includes 1, which stands for no difference: the study alone does "
                "not rule it out."}));
}

TEST(StudyWords, ShowADifferenceOnItsOneScale) {
  const auto study =
      bent({{"measure", "standardised-difference"}, {"effect", "0.65"}, {"standard_error", "0.2"}});
  EXPECT_EQ(effect_words(study), "Standardised mean difference 0.65 (0.26 to 1.04)");
  EXPECT_EQ(scale_words(study), "");
  EXPECT_EQ(effect_sentences(study)[0],
            "The treated group scored 0.65 standard deviations higher than the others.");
  EXPECT_NE(effect_sentences(study)[1].find("leaves out 0"), std::string::npos);
}

TEST(StudyWords, SayWhereTheUncertaintyIsNotHeld) {
  const auto study = bent({{"standard_error", ""}, {"effect", "0.6931471805599453"}});
  EXPECT_EQ(effect_words(study), "Risk ratio 2.00");
  EXPECT_EQ(effect_sentences(study)[0],
            "The risk was 2.00 times as high in the treated group as in the other.");
  EXPECT_NE(effect_sentences(study)[1].find("cannot be pooled"), std::string::npos);
  EXPECT_FALSE(interval_of(study));
}

TEST(StudyWords, SaySoWhereThereIsNoEffectSize) {
  const auto study = missions::made_of<Study>(practice_study());
  EXPECT_EQ(effect_words(study), "No effect size");
  EXPECT_TRUE(effect_sentences(study).empty());
}

TEST(StudyWords, KeepWhatTellsASmallEffectFromNone) {
  EXPECT_EQ(
      effect_words(bent(
          {{"measure", "risk-difference"}, {"effect", "-0.0042"}, {"standard_error", "0.001"}})),
      "Risk difference -0.0042 (-0.0062 to -0.0022)");
  EXPECT_EQ(effect_words(bent({{"effect", "-1.6"}, {"standard_error", "0.45"}})),
            "Risk ratio 0.20 (0.08 to 0.49)");
}

TEST(StudyWords, NameAStudyByItsAuthorsAndYear) {
  EXPECT_EQ(citation(missions::made_of<Study>(sound_study())), "Aronson (1948)");
  EXPECT_EQ(citation(bent({{"authors", ""}})), "(1948)");
  EXPECT_EQ(citation(bent({{"year", ""}})), "Aronson");
}

}  // namespace
}  // namespace commonweal::learning
