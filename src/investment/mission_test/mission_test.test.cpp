#include "investment/mission_test/mission_test.hpp"

#include <algorithm>
#include <chrono>

#include <gtest/gtest.h>

#include "investment/mission_test/mission_test_fixture.hpp"
#include "investment/prevention/prevention_fixture.hpp"

namespace commonweal::investment {
namespace {

const BreakEven* break_even(const MissionTest& test, TestPart part, BreakEvenKind kind) {
  const auto found = std::ranges::find_if(
      test.break_evens, [&](const BreakEven& it) { return it.of == part && it.kind == kind; });
  return found == test.break_evens.end() ? nullptr : &*found;
}

TEST(MissionTest, AnswersByTheSharesThatAreWrittenDown) {
  EXPECT_EQ(answer_of(0.8), TestAnswer::yes);
  EXPECT_EQ(answer_of(0.79), TestAnswer::unsure);
  EXPECT_EQ(answer_of(0.2), TestAnswer::no);
  EXPECT_EQ(worst_of(TestAnswer::yes, TestAnswer::unsure), TestAnswer::unsure);
  EXPECT_EQ(worst_of(TestAnswer::no, TestAnswer::unsure), TestAnswer::no);
}

TEST(MissionTest, IsAffordableWhereEveryYearFits) {
  const auto it = tested(limited_case(2e6, 2e6, 5e6)).affordable;
  EXPECT_EQ(it.answer, TestAnswer::yes) << it.reason;
  EXPECT_EQ(it.probability, 1);
  EXPECT_EQ(it.years.size(), 5U);  // RDEL and headroom in two years, CDEL in one.
  EXPECT_FALSE(it.not_tested_from);
}

TEST(MissionTest, IsNotAffordableWhereOneYearsLimitIsTooSmall) {
  const auto capital = tested(limited_case(2e6, 0.4e6, 5e6)).affordable;
  EXPECT_EQ(capital.answer, TestAnswer::no);
  EXPECT_EQ(capital.probability, 0);
  EXPECT_TRUE(says(capital.reason, "It does not fit in 2026-27")) << capital.reason;
  const auto headroom = tested(limited_case(2e6, 2e6, 0.9e6)).affordable;
  EXPECT_EQ(headroom.answer, TestAnswer::no) << headroom.reason;
  EXPECT_TRUE(says(headroom.reason, "headroom")) << headroom.reason;
}

// Staff costs are £1 million at the prices of 2026 in 2026, with a spread of 10%: a limit at the
// mean of the dearer year (2027, in the money of 2027) is kept in about half of the draws.
TEST(MissionTest, IsUnsureWhereChanceDecides) {
  const auto it = tested(limited_case(1.02e6, 2e6, 5e6)).affordable;
  EXPECT_EQ(it.answer, TestAnswer::unsure) << it.reason;
  EXPECT_NEAR(*it.probability, 0.52, 0.04);
}

TEST(MissionTest, IsUnsureOfALimitThatIsNotHeld) {
  const auto none = tested(example_case()).affordable;
  EXPECT_EQ(none.answer, TestAnswer::unsure);
  EXPECT_FALSE(none.probability);
  EXPECT_TRUE(says(none.reason, "Not held")) << none.reason;
  Case of = limited_case(2e6, 2e6, 5e6);
  of.headroom.clear();
  EXPECT_EQ(tested(of).affordable.answer, TestAnswer::unsure);
}

TEST(MissionTest, TestsNoYearAfterTheLastThatHasALimit) {
  Case of = limited_case(2e6, 2e6, 5e6);
  of.proposals.front().costs.front().pounds.push_back({2028, 1e6});
  const auto it = tested(of).affordable;
  EXPECT_EQ(it.answer, TestAnswer::yes) << it.reason;
  EXPECT_EQ(it.not_tested_from, 2028);
  EXPECT_TRUE(says(it.reason, "From 2028-29 on no limit is set yet")) << it.reason;
}

TEST(MissionTest, LeavesALimitOfAllSpendingOpen) {
  Case of = limited_case(2e6, 2e6, 5e6);
  for (auto& envelope : of.envelopes) envelope.cover = EnvelopeCover::all;
  EXPECT_EQ(tested(of).affordable.answer, TestAnswer::unsure);
}

TEST(MissionTest, CountsWhatFundedBidsTake) {
  Case of = limited_case(2e6, 2e6, 5e6);
  Proposal funded = example_proposal();
  funded.code = "funded-bid";
  funded.state = ProposalState::funded;
  of.proposals.push_back(funded);
  const auto test = tested(of);
  for (const auto& note : test.notes) ADD_FAILURE() << note;
  const auto& it = test.affordable;
  EXPECT_NEAR(it.years.back().committed, 1.02e6, 1);
  EXPECT_LT(*it.probability, 0.8);
}

TEST(MissionTest, AsksForNoNewMoneyWhereItIsPaidFromSpendingThatIsThere) {
  Case of = limited_case(0, 0, 0);
  for (auto& cost : of.proposals.front().costs) cost.from = "waiting-lists";
  const auto test = tested(of);
  EXPECT_EQ(test.affordable.answer, TestAnswer::yes) << test.affordable.reason;
  EXPECT_TRUE(std::ranges::any_of(test.notes,
                                  [](const std::string& note) { return says(note, "protected"); }));
}

// 3,500 people, a day less each over 1,000,000, against a gap of 10 days: a third of a thousandth.
TEST(MissionTest, DoesNotCallCriticalWhatIsTooSmallToCount) {
  const auto it = tested(example_case()).mission_critical;
  ASSERT_TRUE(it.best);
  EXPECT_EQ(it.best->metric, "wait");
  EXPECT_EQ(it.best->size_of, SizeOf::gap);
  EXPECT_LT(it.best->size, kSmallestShare);
  EXPECT_GT(*it.probability, 0.99);
  EXPECT_EQ(it.answer, TestAnswer::no);
  EXPECT_TRUE(says(it.reason, "less than the smallest that counts")) << it.reason;
}

TEST(MissionTest, IsCriticalWhereACoreMetricSurelyImproves) {
  const auto test = tested(wide_case());
  const auto& it = test.mission_critical;
  EXPECT_EQ(it.answer, TestAnswer::yes) << it.reason;
  EXPECT_NEAR(it.best->size, 0.35, 0.01);  // 3.5 days of the 10 that are missing.
  EXPECT_EQ(it.best->year, 2028);
  EXPECT_TRUE(says(it.reason, "Days waited")) << it.reason;
  const auto* reach = break_even(test, TestPart::mission_critical, BreakEvenKind::reach);
  ASSERT_NE(reach, nullptr);
  EXPECT_NEAR(*reach->factor, kSmallestShare / it.best->size, 1e-9);
}

TEST(MissionTest, IsNotCriticalWhereNoCoreMetricMoves) {
  Case of = wide_case();
  of.metrics.front().is_core = false;
  EXPECT_EQ(tested(of).mission_critical.answer, TestAnswer::no);
  of = wide_case();
  of.proposals.front().reach.clear();
  of.proposals.front().benefits.erase(of.proposals.front().benefits.begin());
  const auto it = tested(of).mission_critical;
  EXPECT_EQ(it.answer, TestAnswer::no);
  EXPECT_EQ(it.probability, 0);
}

TEST(MissionTest, ComparesWithWhereTheMetricWouldBeWithoutATarget) {
  Case of = wide_case();
  of.metrics.front().target.reset();
  const auto it = tested(of).mission_critical;
  EXPECT_EQ(it.best->size_of, SizeOf::usual_level);
  EXPECT_NEAR(it.best->size, 0.035, 0.001);
  EXPECT_TRUE(says(it.reason, "no target is held")) << it.reason;
}

TEST(MissionTest, LooksWhetherTheEffectIsStillThereInTheTenthYear) {
  const auto lasting = tested(wide_case()).ten_year;
  EXPECT_EQ(lasting.year, 2036);
  EXPECT_EQ(lasting.lasts.answer, TestAnswer::yes) << lasting.reason;
  EXPECT_NEAR(lasting.effect_left, 1, 1e-9);
  EXPECT_EQ(lasting.running_cost, 0);
  Case of = wide_case();
  of.effects.front().course.duration_months = 24;
  const auto gone = tested(of).ten_year;
  EXPECT_EQ(gone.lasts.answer, TestAnswer::no) << gone.reason;
  EXPECT_EQ(gone.answer, TestAnswer::no);
  EXPECT_EQ(gone.lasts.probability, 0);
}

TEST(MissionTest, LeavesItOpenWhereABidPaysLaterThanInTenYears) {
  Case of = wide_case();
  auto& benefit = of.proposals.front().benefits.front();
  benefit.per = 0.1;
  benefit.lag = 12;
  benefit.lasts = 8;
  const auto it = tested(of).ten_year;
  EXPECT_LT(it.net.mean, 0);
  EXPECT_EQ(it.pays.answer, TestAnswer::unsure) << it.reason;
}

TEST(MissionTest, FindsTheCostsAtWhichItNoLongerFits) {
  const Case of = limited_case(2e6, 2e6, 5e6);
  const auto test = tested(of);
  const auto* cost = break_even(test, TestPart::affordable, BreakEvenKind::cost);
  ASSERT_NE(cost, nullptr);
  ASSERT_TRUE(cost->factor);
  Case dearer = of;
  for (auto& line : dearer.proposals.front().costs) {
    for (auto& year : line.pounds) year.amount *= *cost->factor * 0.999;
  }
  EXPECT_EQ(tested(dearer).affordable.answer, TestAnswer::yes);
  for (auto& line : dearer.proposals.front().costs) {
    for (auto& year : line.pounds) year.amount *= 1.02;
  }
  EXPECT_NE(tested(dearer).affordable.answer, TestAnswer::yes);
}

TEST(MissionTest, SaysWhatIsLeftWithoutWeakEvidence) {
  EXPECT_FALSE(tested(wide_case()).without_weak);
  Case of = wide_case();
  of.effects.front().grade = missions::EvidenceGrade::very_low;
  const auto test = tested(of);
  ASSERT_TRUE(test.without_weak);
  EXPECT_EQ(test.without_weak->left_out, (std::vector<std::string>{"clinics"}));
  EXPECT_EQ(test.without_weak->mission_critical.answer, TestAnswer::no);
  EXPECT_LT(test.without_weak->net.mean, test.wide.net.mean);
  double shares = 0;
  for (const auto& grade : test.grades) shares += grade.value_share;
  EXPECT_NEAR(shares, 1, 1e-9);
}

TEST(MissionTest, ShowsBothBiasesOfTheSameBid) {
  const auto test = tested(wide_case());
  EXPECT_EQ(test.narrow.years, kNarrowYears);
  EXPECT_EQ(test.narrow.question.scope, AppraisalScope::narrow);
  EXPECT_LT(test.narrow.present_benefit.mean, test.wide.present_benefit.mean);
  EXPECT_NEAR(test.narrow.present_cost.mean, test.wide.present_cost.mean, 1e-6);  // Same draws.
}

TEST(MissionTest, StopsABidThatTakesProtectedPreventionMoney) {
  Case of = limited_case(2e6, 2e6, 5e6);
  of.proposals.front().costs.front().from = "public-health";
  const PreventionBook book = book_of_health();
  const auto test = tested(of, of.proposals.front(), {.draws = 500, .prevention = &book});
  EXPECT_FALSE(test.raids.empty());
  EXPECT_EQ(test.outcome, TestAnswer::no);
  of.proposals.front().costs.front().from.clear();
  EXPECT_TRUE(tested(of, of.proposals.front(), {.draws = 500, .prevention = &book}).raids.empty());
}

TEST(MissionTest, LeavesOutAnEffectThatCannotBeConvertedAndSaysSo) {
  Case of = wide_case();
  of.effects.front().question.reset();
  of.effects.front().missing = {"Its baseline is not held."};
  const auto test = tested(of);
  EXPECT_EQ(test.mission_critical.answer, TestAnswer::unsure);
  EXPECT_FALSE(test.mission_critical.probability);
  EXPECT_TRUE(says(test.mission_critical.reason, "Its baseline is not held."));
  EXPECT_EQ(test.ten_year.lasts.answer, TestAnswer::unsure);
  EXPECT_FALSE(test.notes.empty());
}

TEST(MissionTest, CountsWhatEachPersonReachedBringsWhateverTheEffectChanges) {
  for (const double pounds : {800.0, 1'160.0}) {
    Case of = exact_case();
    of.effects.front().question.reset();
    of.effects.front().missing = {"Its baseline is not held."};
    auto& bid = of.proposals.front();
    bid.costs = {{.pounds = {{2026, 1'000 * pounds}}}};
    bid.reach = {{.effect = "clinics", .place = "north", .people = {{2026, 1'000}}}};
    bid.benefits = {{.value = "qaly", .effect = "clinics", .of = BenefitOf::reached, .per = 0.13},
                    {.value = "hospital-day", .effect = "clinics", .per = 1}};
    const auto test = tested(of);
    ASSERT_EQ(test.wide.values.size(), 1U);  // What it changes is left out.
    EXPECT_NEAR(test.wide.cost_per_qaly.value().pounds, pounds / 0.13, 1e-8);
    EXPECT_EQ(test.mission_critical.answer, TestAnswer::unsure);
    EXPECT_TRUE(says(test.notes.back(), "what each person reached brings is counted"));
  }
}

TEST(MissionTest, RefusesWhatCannotBeAppraised) {
  Case of = example_case();
  of.proposals.front().reach.front().effect = "none";
  EXPECT_FALSE(mission_test(of, of.proposals.front(), {.draws = 100}));
}

}  // namespace
}  // namespace commonweal::investment
