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
                "The treated group had 59% less of it than the others.",
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
  EXPECT_NE(effect_sentences(study)[1].find("cannot be pooled"), std::string::npos);
  EXPECT_FALSE(interval_of(study));
}

TEST(StudyWords, SaySoWhereThereIsNoEffectSize) {
  const auto study = missions::made_of<Study>(practice_study());
  EXPECT_EQ(effect_words(study), "No effect size");
  EXPECT_TRUE(effect_sentences(study).empty());
}

TEST(StudyWords, KeepWhatTellsASmallEffectFromNone) {
  EXPECT_EQ(effect_words(bent(
                {{"measure", "risk-difference"}, {"effect", "-0.0042"}, {"standard_error", ""}})),
            "Risk difference -0.0042");
}

TEST(StudyWords, NameAStudyByItsAuthorsAndYear) {
  EXPECT_EQ(citation(missions::made_of<Study>(sound_study())), "Aronson (1948)");
  EXPECT_EQ(citation(bent({{"authors", ""}})), "(1948)");
  EXPECT_EQ(citation(bent({{"year", ""}})), "Aronson");
}

}  // namespace
}  // namespace commonweal::learning
