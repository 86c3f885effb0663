#include "learning/quality/grade_suggestion.hpp"

#include <cmath>

#include "learning/quality/answers_fixture.hpp"

namespace commonweal::learning {
namespace {

using missions::EffectLimits;
using missions::EffectMeasure;

// BCG against tuberculosis by metafor's documentation: REML, Knapp-Hartung; 13 studies.
GradeFacts bcg() {
  return {.measure = EffectMeasure::risk_ratio,
          .estimate = -0.7145,
          .limits = EffectLimits{-1.1084, -0.3206},
          .predicted = EffectLimits{-1.9952, 0.5661},
          .i2 = 0.9222,
          .studies = 13,
          .people = 357347,
          .baseline_risk = std::nullopt,
          .egger_p = 0.189,
          .studies_held = 13,
          .randomised = 7};
}

std::string answer(const GradeFacts& facts, std::string_view question) {
  const auto all = grade_suggestions(facts);
  const auto* found = find_suggestion(all, question);
  return found == nullptr ? "none" : std::string(found->answer);
}
std::string because(const GradeFacts& facts, std::string_view question) {
  const auto all = grade_suggestions(facts);
  return find_suggestion(all, question)->because;
}

TEST(GradeSuggestions, OfBcgSayThatTheTrialsDisagree) {
  EXPECT_EQ(answer(bcg(), "inconsistency"), "very-serious");
  EXPECT_EQ(because(bcg(), "inconsistency"),
            "I squared is 92.2%. In a new place the effect may lie from 0.14 to 1.76, past no "
            "effect.");
  EXPECT_EQ(answer(bcg(), "imprecision"), "not-serious");
  EXPECT_EQ(answer(bcg(), "publication-bias"), "undetected");
  EXPECT_EQ(answer(bcg(), "indirectness"), "none");
  EXPECT_EQ(answer(bcg(), "risk-of-bias"), "none");
}

TEST(GradeSuggestions, StartHighOnlyWhereAllStudiesAreRandomised) {
  auto facts = bcg();
  EXPECT_EQ(answer(facts, "start"), "observational");
  facts.randomised = 13;
  EXPECT_EQ(answer(facts, "start"), "trials");
  facts.randomised = 0;
  EXPECT_EQ(answer(facts, "start"), "observational");
  facts.studies_held = 0;
  EXPECT_EQ(answer(facts, "start"), "none");
}

TEST(GradeSuggestions, WeighSpreadByISquaredAndThePredictionInterval) {
  auto facts = bcg();
  facts.predicted = EffectLimits{-0.9, -0.1};
  EXPECT_EQ(answer(facts, "inconsistency"), "serious");
  facts.i2 = 0.6;
  EXPECT_EQ(answer(facts, "inconsistency"), "not-serious");
  EXPECT_NE(because(facts, "inconsistency").find("may be substantial"), std::string::npos);
  facts.i2 = 0.2;
  EXPECT_EQ(answer(facts, "inconsistency"), "not-serious");
  facts.predicted = EffectLimits{-0.9, 0.1};
  EXPECT_EQ(answer(facts, "inconsistency"), "serious");
  facts.i2 = std::nullopt;
  EXPECT_EQ(answer(facts, "inconsistency"), "serious");
  facts.predicted = std::nullopt;
  EXPECT_EQ(answer(facts, "inconsistency"), "none");
  facts.i2 = 0.8;
  EXPECT_EQ(answer(facts, "inconsistency"), "serious");
  facts.studies = 1;
  EXPECT_EQ(answer(facts, "inconsistency"), "not-serious");
}

TEST(GradeSuggestions, WeighTheIntervalAgainstNoEffectAndAQuarterEitherWay) {
  auto facts = bcg();
  facts.limits = EffectLimits{-0.2, 0.1};
  EXPECT_EQ(answer(facts, "imprecision"), "serious");
  facts.limits = EffectLimits{std::log(0.7), std::log(1.3)};
  EXPECT_EQ(answer(facts, "imprecision"), "very-serious");
  facts.limits = std::nullopt;
  EXPECT_EQ(answer(facts, "imprecision"), "none");
}

TEST(GradeSuggestions, WeighPeopleAgainstTheOptimalInformationSize) {
  GradeFacts facts{.measure = EffectMeasure::standardised_difference,
                   .estimate = 0.3,
                   .limits = EffectLimits{0.1, 0.5},
                   .predicted = std::nullopt,
                   .i2 = std::nullopt,
                   .studies = 4,
                   .people = 399,
                   .baseline_risk = std::nullopt,
                   .egger_p = std::nullopt};
  EXPECT_EQ(answer(facts, "imprecision"), "serious");
  facts.people = 400;
  EXPECT_EQ(answer(facts, "imprecision"), "not-serious");
  facts.people = std::nullopt;
  EXPECT_NE(because(facts, "imprecision").find("is not held"), std::string::npos);
}

// Two proportions, 20% against 15%, 80% power, two-sided 5%: 903 in each group without a correction
// for continuity (Fleiss, Levin and Paik; R's power.prop.test gives 905).
TEST(GradeSuggestions, ComputeTheOptimalInformationSizeFromTheBaselineRisk) {
  auto facts = bcg();
  EXPECT_FALSE(optimal_information_size(facts));
  facts.baseline_risk = 0.2;
  EXPECT_NEAR(optimal_information_size(facts).value(), 2 * 903, 4);
  facts.people = 1000;
  EXPECT_EQ(answer(facts, "imprecision"), "serious");
  facts.baseline_risk = 0.0;
  EXPECT_FALSE(optimal_information_size(facts));
}

TEST(GradeSuggestions, TrustEggersTestFromTenStudiesOn) {
  auto facts = bcg();
  facts.egger_p = 0.05;
  EXPECT_EQ(answer(facts, "publication-bias"), "suspected");
  facts.studies = 9;
  EXPECT_EQ(answer(facts, "publication-bias"), "undetected");
  EXPECT_NE(because(facts, "publication-bias").find("no proof"), std::string::npos);
  facts.studies = 10;
  facts.egger_p = std::nullopt;
  EXPECT_EQ(answer(facts, "publication-bias"), "none");
  facts.studies = std::nullopt;
  EXPECT_EQ(answer(facts, "publication-bias"), "none");
}

TEST(GradeSuggestions, CallRatiosLargeAboveTwoAndVeryLargeAboveFive) {
  auto facts = bcg();
  EXPECT_EQ(answer(facts, "large-effect"), "large");  // 0.49, not all trials.
  facts.estimate = std::log(0.19);
  EXPECT_EQ(answer(facts, "large-effect"), "very-large");
  facts.estimate = std::log(5.1);
  EXPECT_EQ(answer(facts, "large-effect"), "very-large");
  facts.estimate = std::log(1.9);
  EXPECT_EQ(answer(facts, "large-effect"), "none");
  facts.randomised = 13;
  facts.estimate = std::log(5.1);
  EXPECT_EQ(answer(facts, "large-effect"), "none");
  facts.measure = EffectMeasure::odds_ratio;
  EXPECT_EQ(answer(facts, "large-effect"), "none");
  EXPECT_EQ(find_suggestion(grade_suggestions(facts), "large-effect"), nullptr);
}

TEST(GradeSuggestions, AreAcceptedOrOverruledWithAReason) {
  const std::string all =
      "start=trials; risk-of-bias=not-serious; inconsistency=serious; indirectness=not-serious; "
      "imprecision=not-serious; publication-bias=undetected; large-effect=large; "
      "dose-response=none; confounding=none";
  const auto left = [&](const std::string& changes) {
    const auto answers = Answers::make(scheme(SchemeCode::grade), given_but(all, changes)).value();
    std::string told;
    for (const auto& it : unexplained(answers, grade_suggestions(bcg()))) {
      told += it.place + ": " + it.what + "\n";
    }
    return told;
  };
  EXPECT_EQ(
      left(""),
      "inconsistency-why: Say why you answer \"Inconsistency\" otherwise than suggested (Very "
      "serious: down two)\n");
  EXPECT_EQ(left("inconsistency-why=Latitude explains three quarters of it"), "");
  EXPECT_EQ(left("inconsistency=very-serious"), "");
}

}  // namespace
}  // namespace commonweal::learning
