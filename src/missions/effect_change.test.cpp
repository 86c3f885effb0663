#include "missions/effect_change.hpp"

#include <cmath>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "missions/effect_change_words.hpp"
#include "missions/effect_estimate.hpp"
#include "missions/effect_steps.hpp"
#include "missions/missions_fixture.hpp"

namespace commonweal::missions {
namespace {

Factor factor(FactorKind kind, double value, std::optional<double> error = {}) {
  return {.code = "f",
          .effect = "extra-clinics-waits",
          .kind = kind,
          .value = value,
          .standard_error = error,
          .source_words = "A trial"};
}

// Nicotine's figures, rounded: 1 in 10 stops without it, half as many again with it.
struct Case {
  Effect effect = made_of<Effect>(sound(RecordKind::effect));
  Intervention intervention = made_of<Intervention>(sound(RecordKind::intervention));
  Metric metric = sound_metric();
  Body england = made_of<Body>(sound(RecordKind::body));
  Body leeds{.code = "E08000035", .name = "Leeds", .kind = england.kind, .parent = {}};
  std::vector<Factor> factors{factor(FactorKind::baseline_risk, 0.1),
                              factor(FactorKind::per_unit, -0.01)};
  EffectPlace place{};

  Case() {
    metric.unit = "percent";
    metric.short_title = "Smoking";
    effect.estimate = std::log(1.5);
    effect.limits = {};
    effect.measure = EffectMeasure::risk_ratio;
    effect.conversion = Conversion::risk;
    place = {.body = &england};
  }

  EffectChange change(const EffectChangeQuestion& question = {.reach = 1'000}) const {
    std::vector<const Factor*> held;
    for (const auto& each : factors) held.push_back(&each);
    return effect_change({.effect = effect,
                          .intervention = intervention,
                          .metric = &metric,
                          .source = nullptr,
                          .factors = held,
                          .place = place},
                         question);
  }
};

std::string all(const std::vector<std::string>& sentences) {
  std::string text;
  for (const auto& sentence : sentences) text += sentence + '\n';
  return text;
}

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

// 1,000 x 0.1 x (1.5 - 1) = 50 more, each of them -0.01.
TEST(EffectChange, TurnsReachIntoTheMetricsUnit) {
  const auto change = Case().change();
  ASSERT_TRUE(change.units) << all(change.missing);
  EXPECT_NEAR(change.change(), -0.5, 1e-12);
  EXPECT_EQ(change.unit, ChangeUnit::metric);
  EXPECT_EQ(change_sentence(change),
            "If 1,000 people were reached in England, Smoking would be about 0.500 percentage "
            "points lower.");
  EXPECT_EQ(change.pounds, 120'000);  // 120 for each.
  EXPECT_GT(*change.units->spread->better, 0.99);
}

TEST(EffectChange, CountsPeopleWhereNothingTurnsThemIntoTheMetric) {
  Case it;
  it.factors.pop_back();
  const auto change = it.change();
  EXPECT_EQ(change.unit, ChangeUnit::people);
  EXPECT_EQ(change_sentence(change),
            "If 1,000 people were reached in England, there would be about 50 people more with the "
            "outcome: still waiting after a year.");
  EXPECT_TRUE(says(all(caveat_sentences(change)), "Add a factor of the kind per-unit"));
}

TEST(EffectChange, SaysWhichFactorIsMissing) {
  Case it;
  it.factors.clear();
  EXPECT_EQ(all(it.change().missing),
            "What happens without the intervention is not held. Add a factor of the kind "
            "baseline-risk to the effect extra-clinics-waits.\n");
  it.effect.measure = EffectMeasure::standardised_difference;
  EXPECT_TRUE(says(all(it.change().missing), "kind metric-sd"));
  it.effect.measure = EffectMeasure::correlation;
  EXPECT_TRUE(says(all(it.change().missing), "A correlation does not become"));
  it.effect.conversion = Conversion::none;
  EXPECT_TRUE(says(all(it.change().missing), "its conversion is none"));
  EXPECT_FALSE(it.change().units);
}

TEST(EffectChange, SaysThatNoIntervalWasPublished) {
  Case it;
  it.effect.standard_error.reset();
  const auto change = it.change();
  EXPECT_NEAR(change.change(), -0.5, 1e-12);
  EXPECT_FALSE(change.units->spread);
  EXPECT_TRUE(says(all(sureness_sentences(change)), "No interval was published"));
}

TEST(EffectChange, TakesTheLevelOfTheMetricForAChangeInPerCent) {
  Case it;
  it.effect.measure = EffectMeasure::percent_change;
  it.effect.estimate = -10;
  it.factors.clear();
  EXPECT_TRUE(says(all(it.change().missing), "No figure of the metric"));
  it.place.level = MetricLevel{.period = base::Period::month(2020, 3), .value = 40.0};
  // 40 x -10% = -4 for each; 1,000 of the 5,000 who are eligible: -0.8 for all of them.
  EXPECT_NEAR(it.change().change(), -0.8, 1e-12);
  EXPECT_EQ(it.change().per_unit_from, PerUnitFrom::eligible);
  it.intervention.eligible.reset();
  EXPECT_EQ(it.change().unit, ChangeUnit::each_person);
  EXPECT_NEAR(it.change().change(), -4, 1e-12);
}

TEST(EffectChange, MovesAShareMoreWhereItIsOverFewerPeople) {
  Case it;
  it.place = {.body = &it.leeds, .is_metrics_own = false};
  EXPECT_EQ(it.change().unit, ChangeUnit::people);
  EXPECT_TRUE(says(all(caveat_sentences(it.change())), "is not held for this place"));
  const auto march = base::Period::month(2020, 3);
  it.place.level = MetricLevel{.period = march, .value = 1.0, .people = 2'000.0};
  it.place.own_level = MetricLevel{.period = march, .value = 1.0, .people = 8'000.0};
  EXPECT_NEAR(it.change().change(), -0.5 * 4, 1e-12);
  EXPECT_EQ(it.change().per_unit_from, PerUnitFrom::factor_scaled);
  it.metric.unit = "count";  // One more is one more anywhere.
  EXPECT_NEAR(it.change().change(), -0.5, 1e-12);
}

TEST(EffectChange, CountsReachUpToTheEligibleAndSaysSo) {
  const Case it;  // 5,000 are eligible.
  const auto more = it.change({.reach = 9'000});
  EXPECT_EQ(more.units->reach, 5'000);
  EXPECT_TRUE(says(all(caveat_sentences(more)), "Only 5,000 people are eligible"));
  EXPECT_TRUE(says(all(caveat_sentences(more)), "the reach of 9,000 that was asked for is capped"));
  EXPECT_EQ(cap_sentence(it.change({.reach = 5'000})), "");
}

TEST(EffectChange, OpensWithAnExampleThatNobodyTakesForAPlan) {
  Case it;  // 5,000 are eligible.
  EXPECT_EQ(it.change({}).units->reach, 1'000);
  EXPECT_TRUE(change_sentence(it.change({})).starts_with("For example: if 1,000 people were"));
  EXPECT_TRUE(says(all(caveat_sentences(it.change({}))),
                   "The reach is an example: nobody said how many people would be reached. 5,000 "
                   "people are eligible."));
  EXPECT_EQ(it.change({.if_none = ReachIfNone::all_eligible}).units->reach, 5'000);
  it.intervention.eligible->people = 300;
  EXPECT_EQ(it.change({}).units->reach, 300);
  it.intervention.eligible.reset();
  EXPECT_EQ(it.change({.if_none = ReachIfNone::all_eligible}).units->reach, 1'000);
}

TEST(EffectChange, ChangesNothingWhereNobodyIsReached) {
  const auto none = Case().change({.reach = 0});
  EXPECT_EQ(change_sentence(none), "If nobody were reached, nothing would change.");
  EXPECT_TRUE(sureness_sentences(none).empty());
}

TEST(EffectChange, SaysBetweenWhatItLiesWithoutSigns) {
  Case it;
  const auto sentence = sureness_sentences(it.change()).front();
  EXPECT_TRUE(sentence.starts_with("In 8 of 10 cases it is 0.")) << sentence;
  EXPECT_TRUE(says(sentence, " percentage points lower; in 95 of 100, 0.")) << sentence;
  EXPECT_FALSE(says(sentence, "-")) << sentence;
  EXPECT_EQ(range_words(it.change(), {-0.25, -0.1}), "0.100 to 0.250 percentage points lower");
  EXPECT_EQ(range_words(it.change(), {-0.25, 0.5}),
            "from 0.250 percentage points lower to 0.500 higher");
  it.factors.pop_back();  // Now in people.
  EXPECT_EQ(range_words(it.change(), {20, 40}), "20.0 to 40.0 people more");
}

TEST(EffectChange, SaysHowCertainTheEvidenceIs) {
  Case it;
  EXPECT_TRUE(says(all(caveat_sentences(it.change())), "The evidence is of moderate certainty."));
  it.effect.grade = EvidenceGrade::not_graded;
  EXPECT_TRUE(says(all(caveat_sentences(it.change())),
                   "How certain this evidence is has not been graded."));
}

TEST(EffectChange, SaysWhatIsNotKnownOfItsCourse) {
  Case it;
  it.effect.onset_months.reset();
  it.effect.duration_months.reset();
  const auto caveats = all(caveat_sentences(it.change()));
  EXPECT_TRUE(says(caveats, "When the effect begins is not known."));
  EXPECT_TRUE(says(caveats, "How long the effect lasts is not known."));
}

TEST(EffectChange, KeepsTheSourceOfEachStep) {
  Case it;
  it.factors.push_back(factor(FactorKind::drop_out, 0.2, 0.05));
  const auto rows = change_rows(it.change());
  std::string table;
  for (const auto& row : rows) {
    table += row.code + " | " + row.value + " | " + row.change + " | " + row.source + '\n';
  }
  EXPECT_EQ(table,
            "effect | 1.50 |  | nhs-rtt\n"
            "baseline | 10.0% |  | A trial. Taken as exact\n"
            "each-person |  | 0.0500 | The two above\n"
            "deadweight | none | 0.0500 | Not held\n"
            "drop-out | 20.0% (standard error 5.00%) | 0.0400 | A trial\n"
            "transportability | all of it | 0.0400 | Not held\n"
            "reach | 1,000 | 40.0 | As asked\n"
            "per-unit | -0.0100 | -0.400 | A trial. Taken as exact\n");
}

TEST(EffectChange, IsTheSameForTheSameEffectWhereverItIsAsked) {
  const Case it;
  Case other;
  other.effect.code = "another";
  EXPECT_EQ(it.change().units->draws, it.change({.reach = 7}).units->draws);
  EXPECT_NE(it.change().units->draws, other.change().units->draws);
}

// The BCG trials: limits of -1.1084437 and -0.32062097 with an error of 0.18079175 are Student's
// with 12 degrees; the prediction limits are as wide as t of 12 times the error of a new place,
// the root of 0.31324333 + 0.18079175^2.
TEST(EffectEstimate, IsThatWhichThePublishedLimitsImply) {
  Effect effect = made_of<Effect>(sound(RecordKind::effect));
  effect.estimate = -0.71453235;
  effect.standard_error = 0.18079175;
  effect.limits = EffectLimits{-1.1084437, -0.32062097};
  effect.predicted = EffectLimits{-1.9960170, 0.5669523};
  effect.prediction_degrees = 12;
  const auto pooled = estimate_of(effect, EffectBasis::pooled);
  EXPECT_EQ(pooled.estimate.degrees, 12);
  EXPECT_EQ(pooled.from, ErrorFrom::published);
  const auto predicted = estimate_of(effect, EffectBasis::prediction);
  EXPECT_NEAR(*predicted.estimate.standard_error, std::sqrt(0.31324333 + 0.18079175 * 0.18079175),
              1e-6);
  EXPECT_EQ(predicted.estimate.degrees, 12);
}

TEST(EffectEstimate, IsNormalWhereTheLimitsAre) {
  Effect effect = made_of<Effect>(sound(RecordKind::effect));
  effect.estimate = -0.5;
  effect.standard_error = 0.1;
  effect.limits = EffectLimits{-0.696, -0.304};
  EXPECT_FALSE(estimate_of(effect, EffectBasis::pooled).estimate.degrees);
  effect.standard_error.reset();
  const auto implied = estimate_of(effect, EffectBasis::pooled);
  EXPECT_NEAR(*implied.estimate.standard_error, 0.1, 1e-5);
  EXPECT_EQ(implied.from, ErrorFrom::limits);
  effect.limits.reset();
  EXPECT_FALSE(estimate_of(effect, EffectBasis::pooled).estimate.standard_error);
}

TEST(EffectChangeWords, KeepThreeDigits) {
  EXPECT_EQ(amount_words(0.000123456), "0.000123");
  EXPECT_EQ(amount_words(-64.83), "-64.8");
  EXPECT_EQ(amount_words(1234567), "1,234,567");
  EXPECT_EQ(amount_words(0), "0");
  EXPECT_EQ(pounds_words(1160), "£1,160");
  EXPECT_EQ(pounds_words(64'123'456), "£64.1 million");
}

}  // namespace
}  // namespace commonweal::missions
