#include "methods/effect_units/effect_units.hpp"

#include <cmath>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "base/philox.hpp"
#include "methods/distributions/chi_square.hpp"

namespace commonweal::methods {
namespace {

EffectUnits units(const EffectUnitsQuestion& question) { return effect_in_units(question).value(); }

// Half the risk of 2 in 100, for 10,000 people.
EffectUnitsQuestion halved_risk() {
  return {.scale = EffectScale::risk_ratio,
          .effect = {std::log(0.5), 0.2},
          .reach = 10'000,
          .baseline = Quantity{0.02},
          .better = Better::lower};
}

// 0.02 x (0.5 - 1) = -0.01; x 0.9 = -0.009; x 0.8 = -0.0072; x 0.9 = -0.00648; x 10,000 = -64.8;
// x 2 = -129.6.
TEST(EffectUnits, GoesStepByStepFromARiskRatioToTheMetric) {
  auto question = halved_risk();
  question.deadweight = Quantity{0.1};
  question.drop_out = Quantity{0.2};
  question.transportability = Quantity{0.9};
  question.per_unit = Quantity{2};
  const auto answer = units(question);
  EXPECT_NEAR(answer.change, -129.6, 1e-9);
  EXPECT_NEAR(answer.change_each, -0.01296, 1e-12);
  using enum EffectStepKind;
  const std::vector kinds{effect,   baseline,         each_person, deadweight,
                          drop_out, transportability, reach,       per_unit};
  const double changes[] = {0, 0, -0.01, -0.009, -0.0072, -0.00648, -64.8, -129.6};
  ASSERT_EQ(answer.steps.size(), kinds.size());
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    EXPECT_EQ(answer.steps[i].kind, kinds[i]);
    EXPECT_EQ(answer.steps[i].change.has_value(), i > 1);
    EXPECT_NEAR(answer.steps[i].change.value_or(0), changes[i], 1e-9);
  }
}

TEST(EffectUnits, SaysWhichStepsNothingWasGivenFor) {
  const auto answer = units(halved_risk());
  EXPECT_NEAR(answer.change, -100, 1e-9);  // 0.02 x 0.5 x 10,000.
  for (const auto& step : answer.steps) {
    const bool is_factor =
        step.kind == EffectStepKind::deadweight || step.kind == EffectStepKind::drop_out ||
        step.kind == EffectStepKind::transportability || step.kind == EffectStepKind::per_unit;
    EXPECT_EQ(step.is_given, !is_factor);
  }
}

double change_each(EffectScale scale, double effect, std::optional<Quantity> baseline,
                   std::optional<Quantity> metric_sd = {}) {
  return units({.scale = scale,
                .effect = {effect},
                .reach = 1,
                .baseline = baseline,
                .metric_sd = metric_sd})
      .change;
}

TEST(EffectUnits, KnowsEachScale) {
  using enum EffectScale;
  // Odds 0.2 / 0.8 = 0.25, halved 0.125: a risk of 0.125 / 1.125 = 0.1111.
  EXPECT_NEAR(change_each(odds_ratio, std::log(0.5), Quantity{0.2}), 0.125 / 1.125 - 0.2, 1e-15);
  // Survival 0.81 to the power of a half is 0.9: a risk of 0.1 in place of 0.19.
  EXPECT_NEAR(change_each(hazard_ratio, std::log(0.5), Quantity{0.19}), 0.1 - 0.19, 1e-15);
  EXPECT_NEAR(change_each(rate_ratio, std::log(0.8), Quantity{3}), -0.6, 1e-15);
  EXPECT_NEAR(change_each(risk_difference, -0.05, {}), -0.05, 1e-15);
  EXPECT_NEAR(change_each(standardised_difference, 0.3, {}, Quantity{15}), 4.5, 1e-15);
  EXPECT_NEAR(change_each(difference, 2.5, {}), 2.5, 1e-15);
  EXPECT_NEAR(change_each(count, -0.4, {}), -0.4, 1e-15);
  EXPECT_NEAR(change_each(percent_change, -5, Quantity{40}), -2, 1e-15);
}

// Cochrane Handbook 5.1, section 12.5.4.3: an odds ratio of 0.73 and a risk of 0.3 without it are
// 62 fewer in 1,000. Section 11.5.5: a risk ratio of 0.75 takes 80% to 60%, and 20% to 15%.
TEST(EffectUnits, IsThatOfTheCochraneHandbook) {
  using enum EffectScale;
  EXPECT_NEAR(change_each(odds_ratio, std::log(0.73), Quantity{0.3}) * 1'000, -62, 0.5);
  EXPECT_NEAR(change_each(risk_ratio, std::log(0.75), Quantity{0.8}), -0.2, 1e-12);
  EXPECT_NEAR(change_each(risk_ratio, std::log(0.75), Quantity{0.2}), -0.05, 1e-12);
}

// Where events are rare the three say nearly the same; where they are not, they do not.
TEST(EffectUnits, DoesNotTakeOddsForRisks) {
  using enum EffectScale;
  const double log_half = std::log(0.5);
  const double rare = change_each(risk_ratio, log_half, Quantity{1e-6});
  EXPECT_NEAR(change_each(odds_ratio, log_half, Quantity{1e-6}) / rare, 1, 1e-5);
  EXPECT_NEAR(change_each(hazard_ratio, log_half, Quantity{1e-6}) / rare, 1, 1e-5);
  EXPECT_NEAR(change_each(odds_ratio, log_half, Quantity{0.8}), 2.0 / 3 - 0.8, 1e-15);
  EXPECT_NEAR(change_each(risk_ratio, log_half, Quantity{0.8}), -0.4, 1e-15);
}

TEST(EffectUnits, LetsNoRiskPassOne) {
  EffectUnitsQuestion question{.scale = EffectScale::risk_ratio,
                               .effect = {std::log(3.0), 0.5},
                               .reach = 1,
                               .baseline = Quantity{0.5}};
  const auto answer = units(question);
  EXPECT_TRUE(answer.risk_is_capped);
  EXPECT_EQ(answer.change, 0.5);
  EXPECT_EQ(answer.spread->within_95.upper, 0.5);
  EXPECT_NEAR(answer.capped_share, normal_share((std::log(3.0) - std::log(2.0)) / 0.5), 0.02);
  EXPECT_FALSE(answer.closed_form->is_exact);
  question.effect.value = 0;
  question.effect.standard_error = 0.01;
  EXPECT_FALSE(units(question).risk_is_capped);
  EXPECT_EQ(units(question).capped_share, 0);
  EXPECT_TRUE(units(question).closed_form->is_exact);
}

TEST(EffectUnits, CountsReachUpToTheEligible) {
  auto question = halved_risk();
  question.eligible = 4'000;
  EXPECT_NEAR(units(question).change, -40, 1e-9);
  EXPECT_TRUE(units(question).is_capped_by_eligible());
  question.eligible = 10'000;
  EXPECT_NEAR(units(question).change, -100, 1e-9);
  EXPECT_FALSE(units(question).is_capped_by_eligible());
}

TEST(EffectUnits, HasNoIntervalWhereTheStudiesGiveNone) {
  auto question = halved_risk();
  question.effect.standard_error.reset();
  question.baseline->standard_error = 0.01;
  const auto answer = units(question);
  EXPECT_NEAR(answer.change, -100, 1e-9);
  EXPECT_FALSE(answer.spread || answer.closed_form);
  EXPECT_TRUE(answer.draws.empty());
}

// All scales, each with every input uncertain.
std::vector<EffectUnitsQuestion> uncertain_questions() {
  using enum EffectScale;
  std::vector<EffectUnitsQuestion> questions;
  for (const auto scale : {risk_ratio, odds_ratio, rate_ratio, hazard_ratio, risk_difference,
                           standardised_difference, difference, count, percent_change}) {
    const bool is_share = is_of_risk(scale);
    questions.push_back({.scale = scale,
                         .effect = {-0.4, 0.12},
                         .reach = 5'000,
                         .baseline = is_share ? Quantity{0.3, 0.03} : Quantity{30, 3},
                         .metric_sd = Quantity{12, 1},
                         .deadweight = Quantity{0.2, 0.05},
                         .drop_out = Quantity{0.3, 0.1},
                         .transportability = Quantity{0.8, 0.1},
                         .per_unit = Quantity{0.01, 0.001},
                         .better = Better::lower,
                         .seed = 7,
                         .draws = 40'000});
  }
  return questions;
}

TEST(EffectUnits, DrawsAgreeWithTheClosedForm) {
  for (const auto& question : uncertain_questions()) {
    const auto answer = units(question);
    ASSERT_TRUE(answer.spread && answer.spread->mean && answer.closed_form);
    const auto& [mean, deviation, is_exact] = *answer.closed_form;
    const double error = deviation / std::sqrt(40'000.0);
    const int scale = static_cast<int>(question.scale);
    // The delta method errs by terms of the third order.
    EXPECT_NEAR(*answer.spread->mean, mean, (is_exact ? 4 : 8) * error) << scale;
    EXPECT_NEAR(*answer.spread->standard_deviation / deviation, 1, 0.03) << scale;
    EXPECT_EQ(is_exact, question.scale != EffectScale::odds_ratio &&
                            question.scale != EffectScale::hazard_ratio);
  }
}

// A sum of normal draws with one exact factor is normal: the limits are known.
TEST(EffectUnits, HasTheLimitsOfANormalEffect) {
  const auto answer = units({.scale = EffectScale::difference,
                             .effect = {-2, 1},
                             .reach = 100,
                             .better = Better::lower,
                             .draws = 100'000});
  const auto& spread = *answer.spread;
  EXPECT_NEAR(spread.median, -200, 2);
  EXPECT_NEAR(spread.within_50.lower, -200 - 67.449, 2);
  EXPECT_NEAR(spread.within_80.upper, -200 + 128.155, 2);
  EXPECT_NEAR(spread.within_95.lower, -200 - 195.996, 4);
  EXPECT_NEAR(*spread.better, normal_share(2), 0.002);
}

// Every factor is above 0, so that the sign of the change is that of the logarithm.
TEST(EffectUnits, IsAsLikelyToHelpAsTheEffectIs) {
  auto question = uncertain_questions().front();
  question.effect = {-0.15, 0.12};
  question.transportability.reset();
  EXPECT_NEAR(*units(question).spread->better, normal_share(0.15 / 0.12), 0.01);
  question.better = Better::higher;
  EXPECT_NEAR(*units(question).spread->better, normal_share(-0.15 / 0.12), 0.01);
  question.better = Better::neither;
  EXPECT_FALSE(units(question).spread->better);
  EXPECT_NEAR(units(question).spread->falls, normal_share(0.15 / 0.12), 0.01);
}

// The median of exp of a normal is exp of its median.
TEST(EffectUnits, HasTheLimitsOfARatioOnItsLogScale) {
  auto question = halved_risk();
  question.draws = 100'000;
  const Limits within = units(question).spread->within_95;
  const double most = 10'000 * 0.02 * std::expm1(std::log(0.5) - 1.959964 * 0.2);
  const double least = 10'000 * 0.02 * std::expm1(std::log(0.5) + 1.959964 * 0.2);
  EXPECT_NEAR(within.lower, most, 0.5);
  EXPECT_NEAR(within.upper, least, 0.8);
}

TEST(EffectUnits, IsWiderInANewPlace) {
  auto question = halved_risk();
  question.draws = 100'000;
  question.effect.degrees = 4;
  const Limits within = units(question).spread->within_95;  // t of 4 degrees: 2.776445.
  EXPECT_NEAR(within.lower, 200 * std::expm1(std::log(0.5) - 2.776445 * 0.2), 1);
  EXPECT_NEAR(within.upper, 200 * std::expm1(std::log(0.5) + 2.776445 * 0.2), 2.5);
}

// The exponential of Student's t has no mean, however many degrees there are.
TEST(EffectUnits, ClaimsNoMeanWhereThereIsNone) {
  EffectUnitsQuestion question{.scale = EffectScale::rate_ratio,
                               .effect = {-0.5, 0.3, 5},
                               .reach = 1'000,
                               .baseline = Quantity{2, 0.1}};
  const auto answer = units(question);
  EXPECT_FALSE(answer.spread->mean || answer.spread->standard_deviation || answer.closed_form);
  EXPECT_NEAR(answer.spread->median, answer.change, 20);
  EXPECT_GT(answer.steps[0].variance_share.value(), 0.9);
  question.scale = EffectScale::difference;
  EXPECT_TRUE(units(question).spread->mean);
  question.effect.degrees = 2;
  EXPECT_FALSE(units(question).spread->mean);
}

TEST(EffectUnits, LaysAllVarianceAtTheOneInputThatIsUncertain) {
  const auto answer = units(halved_risk());
  for (const auto& step : answer.steps) {
    EXPECT_EQ(step.variance_share.has_value(), step.kind == EffectStepKind::effect);
  }
  EXPECT_EQ(answer.steps[0].variance_share, 1);
}

// X with mean 2 and variance 1 times 1 - Y, Y with mean 0.5 and variance 0.04: variance
// 1 x 0.04 + 1 x 0.25 + 0.04 x 4 = 0.45. X held: 0.16; Y held: 0.25.
TEST(EffectUnits, SharesTheVarianceByWhatWouldGo) {
  const auto answer = units({.scale = EffectScale::difference,
                             .effect = {2, 1},
                             .reach = 10,
                             .deadweight = Quantity{0.5, 0.2},
                             .draws = 100'000});
  EXPECT_NEAR(*answer.steps[0].variance_share, 1 - 0.16 / 0.45, 0.01);
  EXPECT_NEAR(*answer.steps[2].variance_share, 1 - 0.25 / 0.45, 0.01);
}

TEST(EffectUnits, IsTheSameToTheBitForTheSameSeed) {
  const auto question = uncertain_questions().front();
  EXPECT_EQ(units(question).draws, units(question).draws);
  auto other = question;
  other.seed = 8;
  EXPECT_NE(units(question).draws, units(other).draws);
  other = question;
  other.stream = 1;
  EXPECT_NE(units(question).draws, units(other).draws);
}

TEST(EffectUnits, GoesWithReach) {
  base::RandomStream stream(5, 5);
  for (auto question : uncertain_questions()) {
    question.draws = 500;
    const auto once = units(question);
    const double factor = stream.uniform() * 10;
    question.reach *= factor;
    const auto more = units(question);
    EXPECT_NEAR(more.change / once.change, factor, 1e-9);
    EXPECT_NEAR(more.spread->within_95.upper, once.spread->within_95.upper * factor,
                1e-9 * std::abs(more.change));
    question.reach = 0;
    EXPECT_EQ(units(question).change, 0);
  }
}

TEST(EffectUnits, IsNothingWhereAllWouldHaveChangedAnyway) {
  auto question = halved_risk();
  question.deadweight = Quantity{1};
  EXPECT_EQ(units(question).change, 0);
}

}  // namespace
}  // namespace commonweal::methods
