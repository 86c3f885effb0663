#include "investment/appraisal/appraise.hpp"

#include <cmath>
#include <string>

#include <gtest/gtest.h>

#include "investment/appraisal/appraisal_example.hpp"

namespace commonweal::investment {
namespace {

constexpr AppraisalQuestion kFew{.draws = 2'000, .seed = 3};

Appraisal appraised(const Case& of, const AppraisalQuestion& question = kFew) {
  return appraise(of, of.proposals.front(), question).value();
}

// --- Costs ---

TEST(Cost, ShowsOptimismBiasAsItsOwnNumber) {
  const auto answer = appraised(example_case());
  const auto& building = answer.costs.at(1);
  EXPECT_DOUBLE_EQ(building.uplift, 0.12);  // 0.24 x (1 - 0.5).
  EXPECT_DOUBLE_EQ(building.years.front().stated, 500'000);
  EXPECT_DOUBLE_EQ(building.years.front().bias, 60'000);
  EXPECT_DOUBLE_EQ(building.present, 560'000);  // Year 0 is not discounted.
  ASSERT_EQ(answer.budgets.size(), 2U);
  EXPECT_EQ(answer.budgets[1].budget, "cdel");
  EXPECT_DOUBLE_EQ(answer.cost_years[0].total(), 1'560'000);
  EXPECT_NEAR(answer.cost_years[1].discounted, 1'000'000 / 1.035, 1e-6);
  EXPECT_NEAR(answer.cost_years[1].cash.value(), 1'020'000, 1e-6);
}

TEST(Cost, InCashIsTakenToThePricesOfTheAppraisal) {
  auto of = example_case();
  of.proposals[0].prices = Prices::cash;
  const auto answer = appraised(of);
  EXPECT_NEAR(answer.cost_years[1].stated, 1'000'000 / 1.02, 1e-6);
  EXPECT_NEAR(answer.cost_years[1].cash.value(), 1'000'000, 1e-6);
}

// --- Metrics ---

// In 2027: 1,000 + 2,500 people, each 1e-6 days less, for two years each.
TEST(Metric, ChangesByReachCourseAndEffect) {
  const auto answer = appraised(example_case());
  ASSERT_EQ(answer.metrics.size(), 1U);
  const auto& years = answer.metrics[0].years;
  EXPECT_NEAR(years[0].change.mean, -0.001, 0.00003);
  EXPECT_NEAR(years[1].change.mean, -0.0035, 0.0001);
  EXPECT_NEAR(years[2].change.mean, -0.0025, 0.0001);
  EXPECT_EQ(years[3].change.mean, 0);
  // Goodman: (1 + 0.25^2) x (1 + 0.2^2) - 1.
  EXPECT_NEAR(years[1].change.standard_deviation, 0.0035 * std::sqrt(1.0625 * 1.04 - 1), 0.00006);
  EXPECT_GT(years[1].improves, 0.99);
  EXPECT_NEAR(years[1].level->mean, 99.9965, 0.2);
  EXPECT_NEAR(years[1].level->standard_deviation, 2, 0.1);
}

TEST(Metric, ClosesAShareOfTheGapInTheYearOfTheTarget) {
  const auto gap = appraised(example_case()).metrics[0].gap.value();
  EXPECT_EQ(gap.year, 2028);
  EXPECT_EQ(gap.usual, 100);
  EXPECT_NEAR(gap.share.mean, 0.0025 / 10, 0.00001);
  EXPECT_GT(gap.share.p10, 0);
}

TEST(Metric, HasNoGapWhereTheTargetIsMetAsThingsGo) {
  auto of = example_case();
  of.metrics[0].target->value = 110;
  EXPECT_FALSE(appraised(of).metrics[0].gap);
}

TEST(Metric, IsToldByPlace) {
  const auto answer = appraised(example_case());
  const auto& places = answer.metrics[0].places;
  ASSERT_EQ(places.size(), 2U);
  EXPECT_EQ(places[0].name, "North");
  EXPECT_EQ(places[1].years[1].people, 500);
  EXPECT_NEAR(places[0].years[1].change + places[1].years[1].change,
              answer.metrics[0].years[1].change.mean, 1e-12);
}

// --- Value ---

// With nothing uncertain every number can be worked out by hand.
Case exact_case() {
  auto of = example_case();
  auto& proposal = of.proposals[0];
  for (auto& line : proposal.costs) line.spread = 0;
  for (auto& line : proposal.reach) line.spread = 0;
  of.effects[0].question->effect.standard_error = 0;
  of.tables.unit_values[1].low.reset();
  of.tables.unit_values[1].high.reset();
  return of;
}

constexpr double kCost = 1'560'000 + 1'000'000 / 1.035;
// QALYs 0.01 for two years each: of 1,000 from 2026, of 2,500 from 2027.
const double kQalys = 10 + 35 / 1.015 + 25 / (1.015 * 1.015);
constexpr double kDays = 400'000 / 1.035 + 400'000 / (1.035 * 1.035);

TEST(Value, OfAnExactBidIsWorkedOutByHand) {
  const auto answer = appraised(exact_case());
  EXPECT_NEAR(answer.present_cost.mean, kCost, 1e-6);
  EXPECT_NEAR(answer.values[0].present.mean, 70'000 * kQalys, 1e-5);
  EXPECT_NEAR(answer.values[1].present.mean, kDays, 1e-6);
  EXPECT_NEAR(answer.net.mean, 70'000 * kQalys + kDays - kCost, 1e-5);
  EXPECT_EQ(answer.net.above_zero, 1);
  EXPECT_NEAR(answer.ratio->of_means, (70'000 * kQalys + kDays) / kCost, 1e-10);
  EXPECT_NEAR(answer.cost_per_qaly->qalys, kQalys, 1e-10);
  EXPECT_NEAR(answer.cost_per_qaly->pounds, kCost / kQalys, 1e-6);
  EXPECT_EQ(answer.payback_year, 2027);
  EXPECT_EQ(answer.unmonetised, example_proposal().unmonetised);
}

TEST(Value, TellsWhoGainsWhoSavesAndWhatIsCash) {
  const auto answer = appraised(exact_case());
  ASSERT_EQ(answer.gainers.size(), 2U);
  EXPECT_EQ(answer.gainers[0].who, "people who wait");
  ASSERT_EQ(answer.savers.size(), 1U);
  EXPECT_EQ(answer.savers[0].who, "NHS");
  EXPECT_NEAR(answer.savers[0].cashable, kDays / 2, 1e-6);
  EXPECT_NEAR(answer.budget.present_cost, kCost, 1e-6);
  EXPECT_NEAR(answer.budget.years[1].net(), 200'000 - 1'000'000, 1e-6);
}

TEST(Value, ShortAndNarrowCountsOnlyWhatCanBeCashed) {
  auto question = kFew;
  question.scope = AppraisalScope::narrow;
  const auto answer = appraised(exact_case(), question);
  EXPECT_EQ(answer.years, 5);
  EXPECT_EQ(answer.values[0].present.mean, 0);
  EXPECT_NEAR(answer.present_benefit.mean, kDays / 2, 1e-6);
  EXPECT_NEAR(answer.net.mean, kDays / 2 - kCost, 1e-6);
  EXPECT_FALSE(answer.payback_year);
}

// Great Government, page of Living Well: 0.13 QALYs at £800 to £1,160, after Cordis Bright 2022.
TEST(Value, OfLivingWellIsItsPublishedCostOverItsPublishedQalys) {
  for (const auto& [pounds, expected] : {std::pair{800.0, 6'154.0}, std::pair{1'160.0, 8'923.0}}) {
    auto of = exact_case();
    auto& bid = of.proposals[0];
    bid.costs = {{.pounds = {{2026, 1'000 * pounds}}}};
    bid.reach = {{.effect = "clinics", .place = "north", .people = {{2026, 1'000}}}};
    bid.benefits = {{.value = "qaly", .effect = "clinics", .of = BenefitOf::reached, .per = 0.13}};
    const auto per_qaly = appraised(of).cost_per_qaly.value();
    EXPECT_NEAR(per_qaly.pounds, pounds / 0.13, 1e-8);
    EXPECT_EQ(std::round(per_qaly.pounds), expected);
  }
}

TEST(Value, TellsItsArithmeticStepByStep) {
  const auto answer = appraised(exact_case());
  const auto& steps = answer.values[0].steps;
  ASSERT_GE(steps.size(), 8U);
  EXPECT_EQ(steps[0].what, "People reached over the horizon");
  EXPECT_EQ(steps[0].value, 3'500);
  EXPECT_EQ(steps[1].value, 1);  // A day less is a day for the better.
  EXPECT_EQ(steps[1].source, "effect clinics, moderate");
  EXPECT_EQ(steps.back().what, "Discounted to the first year");
  EXPECT_EQ(steps.back().value, answer.values[0].present.mean);
}

TEST(Value, IsWeightedByFifthsOnlyWhereAsked) {
  EXPECT_FALSE(appraised(exact_case()).weighted_net);
  auto question = kFew;
  question.quintiles = {{"south", 1}};  // 0.5^-1 = 2.
  const auto answer = appraised(exact_case(), question);
  const double south = 70'000 * (5 / 1.015 + 5 / (1.015 * 1.015));
  EXPECT_NEAR(answer.weighted_net.value(), answer.net.mean + south, 1e-5);
}

// --- What it hangs on ---

const SwitchingValue& switching(const Appraisal& answer, DriverKind kind, std::string_view code) {
  for (const auto& value : answer.switching) {
    if (value.kind == kind && value.code == code) return value;
  }
  throw std::runtime_error("no such driver");
}

TEST(Switching, IsTheFactorAtWhichTheNetValueIsNought) {
  const auto of = example_case();
  const auto answer = appraised(of);
  const double scale = answer.present_cost.mean;

  auto costlier = of;
  for (auto& line : costlier.proposals[0].costs) {
    for (auto& [year, pounds] : line.pounds) {
      pounds *= switching(answer, DriverKind::cost, "").factor.value();
    }
  }
  EXPECT_NEAR(appraised(costlier).net.mean / scale, 0, 1e-9);

  auto fewer = of;
  for (auto& line : fewer.proposals[0].benefits) {
    if (line.value == "qaly")
      line.per *= switching(answer, DriverKind::effect, "clinics").factor.value();
  }
  EXPECT_NEAR(appraised(fewer).net.mean / scale, 0, 1e-9);

  auto cheaper = of;
  cheaper.tables.unit_values[0].central *=
      switching(answer, DriverKind::unit_value, "qaly").factor.value();
  EXPECT_NEAR(appraised(cheaper).net.mean / scale, 0, 1e-9);
}

TEST(Switching, OfTheDiscountRateIsTheRateAtWhichTheNetValueIsNought) {
  auto of = exact_case();
  of.proposals[0].benefits = {{.value = "hospital-day", .units = {{2028, 10'000}}}};
  const auto answer = appraised(of);
  const auto rate = switching(answer, DriverKind::discount_rate, "");
  auto dearer = of;
  for (auto& band : dearer.tables.rates) band.rate *= rate.factor.value();
  EXPECT_NEAR(appraised(dearer).net.mean / answer.present_cost.mean, 0, 1e-9);
}

TEST(Tornado, HasTheWidestFirst) {
  const auto bars = appraised(example_case()).tornado;
  ASSERT_EQ(bars.size(), 4U);  // Effect, delivery, hospital day, cost.
  EXPECT_EQ(bars[0].kind, DriverKind::effect);
  EXPECT_LT(bars[0].net_at_p10, bars[0].net_at_p90);
  for (std::size_t i = 1; i < bars.size(); ++i) {
    EXPECT_GE(std::abs(bars[i - 1].net_at_p90 - bars[i - 1].net_at_p10),
              std::abs(bars[i].net_at_p90 - bars[i].net_at_p10));
  }
}

// --- Options ---

TEST(Shortlist, HoldsBusinessAsUsualAndTheLeastScale) {
  const auto answer = appraised(example_case());
  ASSERT_EQ(answer.shortlist.size(), 3U);
  EXPECT_EQ(answer.shortlist[0].kind, OptionKind::business_as_usual);
  EXPECT_EQ(answer.shortlist[0].net, 0);
  EXPECT_EQ(answer.shortlist[1].scale, 0.25);
  EXPECT_NEAR(answer.shortlist[1].net, answer.net.mean / 4, 1e-6);
  EXPECT_EQ(answer.shortlist[2].net, answer.net.mean);
}

TEST(Shortlist, TakesTheCheapestVariantOfABidThatIsWhole) {
  auto of = example_case();
  of.proposals[0].least_scale.reset();
  EXPECT_EQ(appraised(of).shortlist[1].scale, 0);
  auto small = of.proposals[0];
  small.code = "small";
  small.costs.pop_back();
  of.proposals.push_back(small);
  of.proposals[0].excludes = {"small"};
  const auto minimum = appraised(of).shortlist[1];
  EXPECT_EQ(minimum.proposal, "small");
  EXPECT_NEAR(minimum.present_cost, appraised(of).present_cost.mean - 560'000, 3'000);
}

// --- Draws ---

TEST(Draws, OfVariantsDifferOnlyByWhatWasChanged) {
  const auto of = example_case();
  auto dearer = of;
  dearer.proposals[0].costs.insert(dearer.proposals[0].costs.begin(),
                                   {.spread = 0.5, .what = "more", .pounds = {{2026, 100}}});
  const auto one = appraised(of);
  const auto other = appraised(dearer);
  EXPECT_EQ(one.metrics[0].total.p10, other.metrics[0].total.p10);
  EXPECT_EQ(one.present_benefit.p90, other.present_benefit.p90);
  EXPECT_NEAR(other.present_cost.mean - one.present_cost.mean, 100, 10);
  EXPECT_NE(one.input_digest, other.input_digest);
}

TEST(Draws, AreTheSameOnOneAndOnTwoThreads) {
  auto question = kFew;
  const auto one = appraised(example_case(), question);
  question.threads = 2;
  const auto two = appraised(example_case(), question);
  EXPECT_EQ(one.net.p10, two.net.p10);
  EXPECT_EQ(one.net.mean, two.net.mean);
  EXPECT_EQ(one.metrics[0].years[1].level->p90, two.metrics[0].years[1].level->p90);
}

// --- In brief ---

TEST(Brief, AgreesWithTheAppraisalInFull) {
  const auto of = example_case();
  const auto briefs =
      appraise_all(of, {.draws = kFew.draws, .seed = kFew.seed, .scenarios = 50}).value();
  ASSERT_EQ(briefs.size(), 2U);
  const auto full = appraised(of);
  EXPECT_NEAR(briefs[0].net, full.net.mean, 1e-5);
  EXPECT_NEAR(briefs[0].progress.at(0).share, full.metrics[0].gap->share.mean, 1e-12);
  EXPECT_EQ(briefs[0].progress[0].draws.size(), 50U);
  EXPECT_EQ(briefs[0].net_draws.size(), 50U);
  ASSERT_EQ(briefs[0].costs.size(), 3U);
  EXPECT_EQ(briefs[0].costs[0].budget, "rdel");
  EXPECT_NEAR(briefs[0].costs[1].cash, 1'020'000, 1e-6);
  ASSERT_EQ(briefs[0].places.size(), 2U);
  EXPECT_NEAR(briefs[0].places[0].share + briefs[0].places[1].share, briefs[0].progress[0].share,
              1e-15);
  // A year later: who is reached by 2028 is another crowd.
  EXPECT_EQ(briefs[1].start, 2027);
  EXPECT_NEAR(briefs[1].progress[0].share, 0.0035 / 10, 0.00002);
}

TEST(Brief, IsTheSameOnOneAndOnTwoThreads) {
  const auto of = example_case();
  const auto one = appraise_all(of, {.draws = 500, .scenarios = 20, .threads = 1}).value();
  const auto two = appraise_all(of, {.draws = 500, .scenarios = 20, .threads = 2}).value();
  for (std::size_t i = 0; i < one.size(); ++i) {
    EXPECT_EQ(one[i].net_draws, two[i].net_draws);
    EXPECT_EQ(one[i].progress[0].draws, two[i].progress[0].draws);
  }
}

// --- Refusals ---

std::string refusal(const Case& of, const AppraisalQuestion& question = kFew) {
  const auto answer = appraise(of, of.proposals.front(), question);
  return answer ? "" : answer.error().problems.front().what;
}

TEST(Appraise, RefusesWhatTheCaseDoesNotHoldWithASentence) {
  auto of = example_case();
  of.proposals[0].reach[0].effect = "magic";
  EXPECT_EQ(refusal(of), "There is no effect \"magic\". Name one that is held.");
  of = example_case();
  of.proposals[0].benefits[0].value = "joy";
  EXPECT_EQ(refusal(of), "There is no unit value \"joy\". Name one that is held.");
  of = example_case();
  of.proposals[0].costs[1].category = "moon-base";
  EXPECT_EQ(refusal(of),
            "There is no category of optimism bias \"moon-base\". Name one that is held, or none.");
  of = example_case();
  of.tables.rates.clear();
  EXPECT_EQ(refusal(of), "There are no standard discount rates. Add their bands.");
  of = example_case();
  of.proposals[0].reach.clear();
  EXPECT_EQ(refusal(of),
            "A benefit hangs on the effect \"clinics\", with which the bid reaches "
            "nobody. Add a line of reach.");
  of = example_case();
  of.effects[0].question.reset();
  of.effects[0].missing = {"The risk without it is not held. Add it."};
  EXPECT_EQ(refusal(of),
            "The effect \"clinics\" cannot be turned into a change. The risk without "
            "it is not held. Add it.");
}

TEST(Appraise, RefusesAHorizonBeyondSixtyYears) {
  auto question = kFew;
  question.years = 61;
  EXPECT_EQ(refusal(example_case(), question), "The horizon must be from 1 to 60 years, not 61.");
  question.years = 60;
  EXPECT_EQ(refusal(example_case(), question), "");
}

TEST(Appraise, NotesWhatIsTakenWhereSomethingIsNotKnown) {
  auto of = example_case();
  of.effects[0].question->effect.standard_error.reset();
  bool is_noted = false;
  for (const auto& note : appraised(of).notes) {
    is_noted = is_noted || note.find("has no published interval") != std::string::npos;
  }
  EXPECT_TRUE(is_noted);
}

}  // namespace
}  // namespace commonweal::investment
