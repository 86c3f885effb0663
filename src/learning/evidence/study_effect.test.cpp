#include "learning/evidence/study_effect.hpp"

#include <cmath>
#include <sstream>

#include "learning/evidence/study_fixture.hpp"
#include "missions/record_file.hpp"

namespace commonweal::learning {
namespace {

using missions::EffectMeasure;

EffectText typed(EffectForm form, std::string measure, std::vector<NamedValue> values) {
  return {.form = form, .measure = std::move(measure), .values = std::move(values)};
}

std::string refused(const EffectText& text) { return missions::told(worked_effect(text)); }

const std::vector<NamedValue> kAronson = {{"ai", "4"}, {"bi", "119"}, {"ci", "11"}, {"di", "128"}};

TEST(StudyEffect, IsWorkedOutFromCountsWithItsWorking) {
  const auto effect = worked_effect(typed(EffectForm::counts, "risk-ratio", kAronson)).value();
  EXPECT_NEAR(*effect.effect, -0.8893, 5e-5);  // metafor's dat.bcg: yi and vi of Aronson.
  EXPECT_NEAR(*effect.standard_error * *effect.standard_error, 0.3256, 5e-5);
  EXPECT_EQ(effect.people, 262);
  EXPECT_EQ(effect.reported, kAronson);
  EXPECT_EQ(effect.working,
            (std::vector<std::string>{
                "4 of 123 treated people and 11 of 139 others had it: a risk ratio of 0.4109; its "
                "logarithm is -0.8893, with a standard error of 0.5706."}));
}

TEST(StudyEffect, SaysWhereZerosWereAddedTo) {
  const auto effect = worked_effect(typed(EffectForm::counts, "odds-ratio",
                                          {{"ai", "0"}, {"bi", "10"}, {"ci", "5"}, {"di", "5"}}))
                          .value();
  ASSERT_EQ(effect.working.size(), 2U);
  EXPECT_NE(effect.working[1].find("0.5"), std::string::npos) << effect.working[1];
}

TEST(StudyEffect, IsWorkedOutFromLimitsOnTheScaleThatIsPooled) {
  const auto ratio =
      worked_effect(typed(EffectForm::limits, "risk-ratio",
                          {{"estimate", "1.55"}, {"lower", "1.49"}, {"upper", "1.61"}}))
          .value();
  EXPECT_NEAR(*ratio.effect, std::log(1.55), 1e-12);
  EXPECT_NEAR(*ratio.standard_error, std::log(1.61 / 1.49) / (2 * 1.959963984540054), 1e-9);
  const auto correlation =
      worked_effect(typed(EffectForm::limits, "correlation",
                          {{"estimate", "0.3"}, {"lower", "0.1"}, {"upper", "0.5"}}))
          .value();
  EXPECT_NEAR(*correlation.effect, std::atanh(0.3), 1e-12);
}

TEST(StudyEffect, IsWorkedOutFromMeans) {
  const std::vector<NamedValue> means = {{"m1i", "12"}, {"sd1i", "4"}, {"n1i", "20"},
                                         {"m2i", "10"}, {"sd2i", "4"}, {"n2i", "20"}};
  const auto g = worked_effect(typed(EffectForm::means, "standardised-difference", means)).value();
  EXPECT_NEAR(*g.effect, 0.5 * (1 - 3.0 / (4 * 38 - 1)), 1e-4);  // Hedges' approximate factor.
  EXPECT_EQ(g.people, 40);
  const auto plain = worked_effect(typed(EffectForm::means, "mean-difference", means)).value();
  EXPECT_NEAR(*plain.effect, 2, 1e-12);
  EXPECT_NEAR(*plain.standard_error, std::sqrt(1.6), 1e-12);
}

TEST(StudyEffect, TakesAnEstimateAndMayHaveNoStandardError) {
  const auto effect =
      worked_effect(typed(EffectForm::estimate, "odds-ratio", {{"estimate", "2"}})).value();
  EXPECT_NEAR(*effect.effect, std::log(2), 1e-12);
  EXPECT_FALSE(effect.standard_error);
  EXPECT_FALSE(worked_effect({}).value().effect);
}

TEST(StudyEffect, TellsEverythingThatIsWrongAtItsField) {
  EXPECT_EQ(refused(typed(EffectForm::counts, "correlation", {{"ai", "x"}, {"bi", "1"}})),
            "measure: Counts give a risk ratio, an odds ratio or a risk difference. Select one\n"
            "ai: \"x\" is not a number.\n"
            "ci: Enter how many others had the outcome\n"
            "di: Enter how many others did not\n");
  EXPECT_EQ(refused(typed(EffectForm::estimate, "", {{"estimate", "1"}})),
            "measure: Select what the effect is measured as\n");
  EXPECT_EQ(refused(typed(EffectForm::estimate, "risk-ratio", {{"estimate", "0"}})),
            "estimate: A ratio must be more than 0\n");
  EXPECT_EQ(refused(typed(EffectForm::estimate, "correlation", {{"estimate", "1"}})),
            "estimate: A correlation must lie between -1 and 1\n");
  EXPECT_EQ(
      refused(typed(EffectForm::estimate, "count", {{"estimate", "1"}, {"standard_error", "0"}})),
      "standard_error: The standard error must be more than 0\n");
  EXPECT_NE(refused(typed(EffectForm::limits, "mean-difference",
                          {{"estimate", "3"}, {"lower", "1"}, {"upper", "2"}}))
                .find("estimate: The estimate must lie between its limits"),
            std::string::npos);
  EXPECT_NE(refused(typed(EffectForm::counts, "risk-ratio",
                          {{"ai", "-1"}, {"bi", "1"}, {"ci", "1"}, {"di", "1"}}))
                .find("ai: "),
            std::string::npos);
}

TEST(StudyEffect, ShowsOfAStudyWhatItWasWorkedOutFrom) {
  const auto counts = effect_text(missions::made_of<Study>(sound_study()));
  EXPECT_EQ(counts.form, EffectForm::counts);
  EXPECT_EQ(counts.value("di"), "128");
  const auto estimate = effect_text(missions::made_of<Study>(study_but({{"reported", ""}})));
  EXPECT_EQ(estimate.form, EffectForm::estimate);
  EXPECT_NEAR(std::stod(estimate.value("estimate")), 0.4109, 5e-5);
  EXPECT_EQ(effect_text(missions::made_of<Study>(practice_study())).form, EffectForm::none);
}

// England's example has its effects with the figures they were worked out from.
TEST(StudyEffect, IsThatOfEveryStudyOfTheExampleWithCounts) {
  std::istringstream none;
  const auto records = missions::read_records(study_table(), "examples/england/studies.csv", none);
  ASSERT_TRUE(records) << missions::told(records);
  int counted = 0;
  for (const auto& record : *records) {
    const auto study = missions::made_of<Study>(record);
    const auto text = effect_text(study);
    if (text.form != EffectForm::counts) continue;
    const auto effect = worked_effect(text);
    ASSERT_TRUE(effect) << study.code << missions::told(effect);
    EXPECT_NEAR(*effect->effect, *study.effect, 1e-12) << study.code;
    EXPECT_NEAR(*effect->standard_error, *study.standard_error, 1e-12) << study.code;
    EXPECT_EQ(effect->people, study.people) << study.code;
    ++counted;
  }
  EXPECT_EQ(counted, 13 + 136);
}

}  // namespace
}  // namespace commonweal::learning
