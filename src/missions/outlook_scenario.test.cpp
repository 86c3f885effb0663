#include "missions/outlook_scenario.hpp"

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

#include <gtest/gtest.h>

#include "methods/effect_units/overlap.hpp"
#include "missions/missions_fixture.hpp"

namespace commonweal::missions {
namespace {

// Months ahead of January 2024: 100 each, give or take 3.
methods::Forecast flat(int months) {
  methods::Forecast usual{.latest = {base::Period::month(2023, 12), 100},
                          .published = base::PeriodKind::month};
  for (int i = 0; i < months; ++i) {
    usual.points.push_back({base::later(base::Period::month(2024, 1), i), 100, 3});
  }
  return usual;
}

methods::Forecast flat_years(int years) {
  methods::Forecast usual = flat(0);
  usual.published = base::PeriodKind::calendar_year;
  for (int year = 2024; year < 2024 + years; ++year) {
    usual.points.push_back({base::Period::year(base::PeriodKind::calendar_year, year), 100, 3});
  }
  return usual;
}

// A mean difference of -0.02 for each person reached, give or take 0.004.
struct Case {
  Effect effect = made_of<Effect>(sound(RecordKind::effect));
  Intervention intervention = made_of<Intervention>(sound(RecordKind::intervention));
  Metric metric = sound_metric();
  Factor one{.code = "f",
             .effect = "extra-clinics-waits",
             .kind = FactorKind::per_unit,
             .value = 1,
             .source_words = "A trial"};

  Case() {
    effect.measure = EffectMeasure::mean_difference;
    effect.conversion = Conversion::unit;
    effect.estimate = -0.02;
    effect.standard_error = 0.004;
    effect.limits.reset();
    effect.onset_months.reset();
    effect.duration_months.reset();
  }

  EffectChange change(double reach) const {
    return effect_change({.effect = effect,
                          .intervention = intervention,
                          .metric = &metric,
                          .source = nullptr,
                          .factors = {&one},
                          .place = {}},
                         {.reach = reach});
  }
};

// Half as strong, with draws of its own.
struct WeakCase : Case {
  WeakCase() {
    effect.code = "weak";
    effect.estimate = -0.01;
  }
};

std::vector<EffectChange> both(const EffectChange& first, const EffectChange& second) {
  return {first, second};
}

// 200 x -0.02 = -4, give or take 200 x 0.004 = 0.8: the root of 9 + 0.64 is 3.105.
TEST(OutlookScenario, AddsTheChangeToTheMiddleAndItsVarianceToTheForecasts) {
  const auto scenario = scenario_of(flat(3), {Case().change(200)});
  ASSERT_EQ(scenario.points.size(), 3U);
  for (const auto& point : scenario.points) {
    EXPECT_NEAR(point.added, -4, 0.03);
    EXPECT_NEAR(point.mean, 96, 0.03);
    EXPECT_NEAR(point.standard_deviation, std::sqrt(9 + 0.64), 0.01);
    EXPECT_NEAR(point.quantile(0.5), point.mean, 1e-9);
  }
  EXPECT_TRUE(scenario.has_intervals);
}

TEST(OutlookScenario, BeginsAfterTheOnsetAndEndsAfterTheDuration) {
  Case it;
  it.effect.onset_months = 2;
  it.effect.duration_months = 3;
  const auto scenario = scenario_of(flat(6), {it.change(200)});
  const double there[] = {0, 0, 1, 1, 1, 0};
  for (std::size_t i = 0; i < 6; ++i) {
    EXPECT_NEAR(scenario.points[i].added, -4 * there[i], 0.03) << i;
    EXPECT_EQ(scenario.points[i].standard_deviation > 3, there[i] > 0) << i;
  }
}

// Reached in each of three years, an effect of 18 months: in the second year the new people and
// half a year of the first year's, and so from then on.
TEST(OutlookScenario, AddsUpThoseReachedInEachYear) {
  Case it;
  it.effect.onset_months = 0;
  it.effect.duration_months = 18;
  const auto scenario = scenario_of(flat_years(3), {it.change(200)}, ReachedAgain::yearly);
  EXPECT_NEAR(scenario.points[0].added, -4, 0.03);
  EXPECT_NEAR(scenario.points[1].added, -4 * 1.5, 0.05);
  EXPECT_NEAR(scenario.points[2].added, -4 * 1.5, 0.05);
  EXPECT_NEAR(scenario.points[2].standard_deviation, std::hypot(3, 1.2), 0.02);
}

// Of 5,000 who are eligible 2,000 are reached each year, for good: in the third year all are.
TEST(OutlookScenario, CountsNoMorePeopleThanAreEligible) {
  const auto scenario = scenario_of(flat_years(4), {Case().change(2'000)}, ReachedAgain::yearly);
  const double people[] = {2'000, 4'000, 5'000, 5'000};
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_NEAR(scenario.points[i].added, -0.02 * people[i], 1) << i;
  }
}

// 100 of those whom the first reaches are the second's; so the second counts for 200 more.
TEST(OutlookScenario, CountsThoseWhomTwoReachOnce) {
  const Case strong;
  const WeakCase weak;
  const auto scenario = scenario_of(flat(1), both(weak.change(300), strong.change(100)));
  EXPECT_NEAR(scenario.points[0].added, -0.01 * 200 - 0.02 * 100, 0.03);
  EXPECT_EQ(scenario.parts[0].counted, 200);
  EXPECT_EQ(scenario.parts[1].counted, 100);
}

// Of 5,000 eligible people one reaches 1,500 a year and the weaker one 2,500: year by year the
// weaker one counts for those whom the stronger one has not reached by then.
TEST(OutlookScenario, WorksTheOverlapOutForEachPeriod) {
  const Case strong;
  const WeakCase weak;
  const auto scenario = scenario_of(flat_years(5), both(strong.change(1'500), weak.change(2'500)),
                                    ReachedAgain::yearly);
  const double strong_there[] = {1'500, 3'000, 4'500, 5'000, 5'000};
  const double weak_there[] = {2'500, 5'000, 5'000, 5'000, 5'000};
  for (std::size_t i = 0; i < 5; ++i) {
    const auto& people = scenario.points[i].people;
    EXPECT_EQ(people[0].there, strong_there[i]) << i;
    EXPECT_EQ(people[0].counted, strong_there[i]) << i;
    EXPECT_EQ(people[1].there, weak_there[i]) << i;
    EXPECT_EQ(people[1].counted, weak_there[i] - strong_there[i]) << i;
  }
  EXPECT_EQ(scenario.parts[0].counted, 5'000);
  EXPECT_EQ(scenario.parts[1].counted, 0);
}

TEST(OutlookScenario, CountsTheWeakerOneWholeBeforeTheStrongerOneBeginsAndAfterItsEnd) {
  Case strong;
  strong.effect.onset_months = 2;
  strong.effect.duration_months = 2;
  const WeakCase weak;
  const auto together = scenario_of(flat(6), both(strong.change(300), weak.change(300)));
  const auto alone = scenario_of(flat(6), {weak.change(300)});
  const auto stronger = scenario_of(flat(6), {strong.change(300)});
  for (std::size_t i = 0; i < 6; ++i) {
    const auto& same = i == 2 || i == 3 ? stronger.points[i] : alone.points[i];
    EXPECT_DOUBLE_EQ(together.points[i].added, same.added) << i;
    EXPECT_DOUBLE_EQ(together.points[i].standard_deviation, same.standard_deviation) << i;
  }
}

// Whatever they reach and whenever they work: by the best of the effects' means, on everybody.
TEST(OutlookScenario, NeverDoesMoreThanTheStrongerOneForAllWhoAreEligible) {
  std::mt19937 random(7);
  const auto upto = [&](int most) { return std::uniform_int_distribution(0, most)(random); };
  const auto usual = flat_years(6);
  const double most = -scenario_of(usual, {Case().change(5'000)}).points[0].added;
  for (int round = 0; round < 40; ++round) {
    Case strong;
    WeakCase weak;
    for (auto* effect : {&strong.effect, &weak.effect}) {
      if (upto(1) != 0) effect->onset_months = upto(30);
      if (upto(1) != 0) effect->duration_months = 1 + upto(40);
    }
    const double reach = upto(5'000);
    const double other = upto(5'000);
    const auto points =
        scenario_of(usual, both(strong.change(reach), weak.change(other)), ReachedAgain::yearly)
            .points;
    const auto stronger = scenario_of(usual, {strong.change(reach)}, ReachedAgain::yearly).points;
    const auto more = scenario_of(usual, both(strong.change(reach), weak.change(other + 300)),
                                  ReachedAgain::yearly)
                          .points;
    const auto more_strong =
        scenario_of(usual, both(strong.change(reach + 300), weak.change(other)),
                    ReachedAgain::yearly)
            .points;
    for (std::size_t i = 0; i < points.size(); ++i) {
      EXPECT_LE(-points[i].added, most + 1e-9) << round << ' ' << i;
      EXPECT_GE(-points[i].added, -stronger[i].added - 1e-9) << round << ' ' << i;
      EXPECT_GE(-more[i].added, -points[i].added - 1e-9) << round << ' ' << i;
      EXPECT_GE(-more_strong[i].added, -points[i].added - 1e-9) << round << ' ' << i;
    }
  }
}

// As effects that are combined once, from the same draws.
TEST(OutlookScenario, HasTheMeanAndTheVarianceOfTheCombinedEffect) {
  const auto strong = Case().change(100);
  const auto weak = WeakCase().change(300);
  const auto point = scenario_of(flat(1), both(strong, weak)).points[0];
  const auto combined = methods::combine(std::vector{*strong.units, *weak.units}).value();
  EXPECT_NEAR(point.added, combined.spread->mean.value(), 1e-9);
  EXPECT_NEAR(std::pow(point.standard_deviation, 2),
              9 + std::pow(combined.spread->standard_deviation.value(), 2), 1e-9);
}

TEST(OutlookScenario, HasTheBandOfTheForecastAloneWhereNoIntervalWasPublished) {
  Case it;
  it.effect.standard_error.reset();
  const auto scenario = scenario_of(flat(1), {it.change(200)});
  EXPECT_FALSE(scenario.has_intervals);
  EXPECT_NEAR(scenario.points[0].mean, 96, 1e-9);
  EXPECT_EQ(scenario.points[0].standard_deviation, 3);
}

TEST(OutlookScenario, LeavesOutWhatDoesNotMoveTheMetric) {
  Case it;
  it.effect.conversion = Conversion::none;
  const auto scenario = scenario_of(flat(1), {it.change(200)});
  EXPECT_TRUE(scenario.points.empty());
  ASSERT_EQ(scenario.left_out.size(), 1U);
  EXPECT_TRUE(scenario.left_out[0].starts_with("Extra clinics is left out. Nothing says"));
  EXPECT_TRUE(scenario_of(flat(1), {}).points.empty());
}

}  // namespace
}  // namespace commonweal::missions
