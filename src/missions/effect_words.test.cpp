#include "missions/effect_words.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

// An effect of a measure as it is read: of ratios their logarithms are taken.
Effect effect_of(EffectMeasure measure, double value, double lower, double upper) {
  Effect effect = made_of<Effect>(sound(RecordKind::effect));
  const auto kept = [&](double read) { return is_ratio(measure) ? std::log(read) : read; };
  effect.measure = measure;
  effect.estimate = kept(value);
  effect.limits = EffectLimits{kept(lower), kept(upper)};
  effect.predicted = std::nullopt;
  return effect;
}

std::string said(const Effect& effect) {
  return impact_words(effect) + "; " + interval_words(effect);
}

using enum EffectMeasure;

TEST(EffectWords, SayRatiosAsChances) {
  EXPECT_EQ(said(effect_of(risk_ratio, 0.49, 0.34, 0.70)),
            "51% less likely; 30% to 66% less likely");
  EXPECT_EQ(said(effect_of(risk_ratio, 1.1, 0.95, 1.27)),
            "10% more likely; from 5% less likely to 27% more likely");
  EXPECT_EQ(said(effect_of(risk_ratio, 2.1, 1.5, 2.9)),
            "2.1 times as likely; from 50% more likely to 2.9 times as likely");
  EXPECT_EQ(said(effect_of(odds_ratio, 0.8, 0.7, 0.9)), "20% lower odds; 10% to 30% lower odds");
  EXPECT_EQ(said(effect_of(rate_ratio, 1.3, 1.2, 1.4)), "30% more; 20% to 40% more");
  EXPECT_EQ(said(effect_of(hazard_ratio, 0.5, 0.4, 0.6)),
            "50% less likely at any time; 40% to 60% less likely at any time");
}

TEST(EffectWords, SayDifferencesWithTheirDirection) {
  EXPECT_EQ(said(effect_of(standardised_difference, 0.2219, 0.1318, 0.3120)),
            "0.22 standard deviations higher; 0.13 to 0.31 standard deviations higher");
  EXPECT_EQ(said(effect_of(standardised_difference, 0.1, -0.1, 0.3)),
            "0.10 standard deviations higher; from 0.10 standard deviations lower to 0.30 standard "
            "deviations higher");
  EXPECT_EQ(said(effect_of(risk_difference, -0.18, -0.2, -0.16)),
            "18 fewer in every 100; 16 to 20 fewer in every 100");
  EXPECT_EQ(said(effect_of(percent_change, -35, -40, -30)), "35% lower; 30% to 40% lower");
  EXPECT_EQ(said(effect_of(count, 0.13, 0.13, 0.13)),
            "0.13 more for each person; 0.13 more for each person");
}

TEST(EffectWords, SayMoneyAsMoney) {
  EXPECT_EQ(said(effect_of(return_per_pound, 1.5, 1.41, 1.59)),
            "£1.50 back for each £1; £1.41 to £1.59 back for each £1");
  EXPECT_EQ(impact_words(effect_of(pounds_per_person, 6000, 6000, 6000)),
            "£6,000 saved for each person");
}

TEST(EffectWords, ShowTheFigureAsMeasuredBesideThem) {
  EXPECT_EQ(measured_words(effect_of(risk_ratio, 0.49, 0.34, 0.70)),
            "risk ratio 0.49 (95% interval 0.34 to 0.70)");
  EXPECT_EQ(measured_words(effect_of(risk_difference, 0.125, 0.1, 0.15)),
            "risk difference 0.125 (95% interval 0.100 to 0.150)");
  auto effect = effect_of(risk_ratio, 0.49, 0.34, 0.70);
  effect.limits = std::nullopt;
  EXPECT_EQ(measured_words(effect), "risk ratio 0.49");
  EXPECT_EQ(interval_words(effect), "");
  effect.predicted = EffectLimits{std::log(0.14), std::log(1.76)};
  EXPECT_EQ(prediction_words(effect), "from 86% less likely to 76% more likely");
}

TEST(EffectWords, CallSizesByCohensRuleWhereItHasOne) {
  EXPECT_EQ(size_words(effect_of(standardised_difference, -0.1, -0.2, 0)), "very small");
  EXPECT_EQ(size_words(effect_of(standardised_difference, 0.2, 0.1, 0.3)), "small");
  EXPECT_EQ(size_words(effect_of(standardised_difference, 0.5, 0.4, 0.6)), "moderate");
  EXPECT_EQ(size_words(effect_of(standardised_difference, 0.8, 0.7, 0.9)), "large");
  EXPECT_EQ(size_words(effect_of(correlation, std::atanh(0.3), 0.1, 0.4)), "moderate");
  EXPECT_EQ(size_words(effect_of(risk_ratio, 0.1, 0.05, 0.2)), "");
}

TEST(EffectWords, CallAnEffectBetterOnlyByItsMetricAndUnclearWhereItMayBeNone) {
  const Metric waits = made_of<Metric>(sound(RecordKind::metric));  // Fewer is better.
  Metric neutral = waits;
  neutral.direction = Direction::neutral;
  EXPECT_EQ(sense_of(effect_of(risk_ratio, 0.5, 0.4, 0.6), &waits), EffectSense::better);
  EXPECT_EQ(sense_of(effect_of(risk_ratio, 1.5, 1.4, 1.6), &waits), EffectSense::worse);
  EXPECT_EQ(sense_of(effect_of(risk_ratio, 0.9, 0.7, 1.1), &waits), EffectSense::unclear);
  EXPECT_EQ(sense_of(effect_of(risk_ratio, 0.5, 0.4, 0.6), nullptr), EffectSense::not_judged);
  EXPECT_EQ(sense_of(effect_of(risk_ratio, 0.5, 0.4, 0.6), &neutral), EffectSense::not_judged);
  // Who stops smoking is one less of those who smoke.
  EXPECT_EQ(sense_of(effect_of(risk_ratio, 1.5, 1.4, 1.6), &waits, -0.01), EffectSense::better);
  auto unsure = effect_of(risk_ratio, 0.5, 0.4, 0.6);
  unsure.limits = std::nullopt;
  EXPECT_EQ(sense_of(unsure, &waits), EffectSense::not_judged);
  EXPECT_EQ(sense_of(effect_of(return_per_pound, 1.5, 1.4, 1.6), nullptr), EffectSense::better);
  EXPECT_EQ(sense_of(effect_of(return_per_pound, 0.8, 0.7, 0.9), nullptr), EffectSense::worse);
  EXPECT_EQ(sense_of(effect_of(pounds_per_person, -20, -30, -10), nullptr), EffectSense::worse);
}

TEST(EffectWords, CountWhatAnEffectRestsOn) {
  auto effect = made_of<Effect>(sound(RecordKind::effect));
  EXPECT_EQ(studies_words(effect), "12 studies, 3,400 people");
  effect.studies = std::nullopt;
  EXPECT_EQ(studies_words(effect), "Number of studies not published, 3,400 people");
}

}  // namespace
}  // namespace commonweal::missions
