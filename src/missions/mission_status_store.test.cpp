#include "missions/mission_status_store.hpp"

#include <gtest/gtest.h>

#include "missions/target_words.hpp"
#include "missions/targets_fixture.hpp"

namespace commonweal::missions {
namespace {

struct MissionStatusStore : TargetsFixture {
  MissionStatusStore() {
    given_waiting_list();
    given(RecordKind::target, {target_record("waits-2020", "90", "2020-03")});
  }
  TargetStatus status(std::string_view code, const KnownOn& known_on = {}) {
    return with_holdings([&](const Holdings& holdings) {
      return load_target_status(holdings, code, known_on).value();
    });
  }
};

TEST_F(MissionStatusStore, HoldsTargetsAndAllowancesAgainstTheFigures) {
  given(RecordKind::allowance, {allowance_record("by-february", "85", "2020-02"),
                                allowance_record("by-january", "100", "2020-01")});
  EXPECT_EQ(verdicts(),
            "waits-2020 met from 120\n  by-january met from 120\n  by-february missed from 120\n");
}

TEST_F(MissionStatusStore, OrdersTargetsByTheirPeriods) {
  given(RecordKind::target, {target_record("a-later-one", "90", "2020-05")});
  EXPECT_EQ(verdicts(), "waits-2020 met from 120\na-later-one missed from 120\n");
}

TEST_F(MissionStatusStore, KnowsNothingOfAGapAndOfAPeriodWhoseFigureIsAwaited) {
  given(RecordKind::target,
        {target_record("gap", "90", "2020-04"), target_record("june", "90", "2020-06")});
  const base::Date in_june = base::first_day(base::Period::month(2020, 6));
  EXPECT_EQ(verdicts({}, in_june),
            "waits-2020 met from 120\ngap not-known from 120\njune too-early from 120\n");
  EXPECT_EQ(verdicts({}, in_june + std::chrono::days{30}),
            "waits-2020 met from 120\ngap not-known from 120\njune not-known from 120\n");
}

TEST_F(MissionStatusStore, HoldsASectorAgainstTheFiguresOfItsBody) {
  Record wales = sound(RecordKind::body);
  wales.code = "W92000004";
  wales.fields[0] = "Wales";
  given(RecordKind::body, {wales});
  given({{"waiting-list",
          "W92000004",
          {.period = in_2020(2), .figure = base::Reported{7}, .source = "nhs-rtt"}}});
  given(RecordKind::allowance, {allowance_record("in-wales", "8", "2020-02", "Wales"),
                                allowance_record("dentists", "8", "2020-02", "Dentists")});
  EXPECT_EQ(verdicts(), "waits-2020 met from 120\n  dentists not-known\n  in-wales met from 7\n");
  EXPECT_EQ(verdict_sentence(status("waits-2020").allowances[0]),
            "Not known yet. No figures of the sector \"Dentists\" are held.");
}

TEST_F(MissionStatusStore, ShowsFiguresAndTargetsAsBothStoodOnADay) {
  given_later(2, RecordKind::target, target_record("waits-2020", "70", "2020-05"));
  EXPECT_EQ(verdicts(), "waits-2020 missed from 120\n");
  EXPECT_EQ(verdicts(after(1)), "waits-2020 met from 120\n");
  EXPECT_EQ(verdicts(after(2)), "waits-2020 missed from 120\n");
  EXPECT_EQ(verdicts(after(-1)), "");
}

TEST_F(MissionStatusStore, KeepsEveryVersionOfATargetWithWhenItWasWritten) {
  given_later(2, RecordKind::target, target_record("waits-2020", "70", "2020-05"));
  const auto moved = status("waits-2020");
  ASSERT_EQ(moved.history.size(), 2U);
  EXPECT_TRUE(has_moved(moved.history));
  EXPECT_EQ(moved.history[0].written, kNow);
  EXPECT_EQ(moved.history[0].action, "test");
  EXPECT_EQ(moved.history[0].record.level, 90);
  EXPECT_EQ(moved.history[1].written, kNow + std::chrono::hours{48});
  EXPECT_EQ(moved.history[1].action, "target import");
  EXPECT_EQ(history_sentences(moved),
            (std::vector<std::string>{
                "This target has moved.",
                "On 25 November 2026 at 04:05 UTC it became at most 70 people by May 2020; before "
                "that it was at most 90 people by March 2020."}));
  EXPECT_FALSE(has_moved(status("waits-2020", after(1)).history));
}

TEST_F(MissionStatusStore, FindsNoTargetThatWasNotThereYet) {
  with_holdings([&](const Holdings& holdings) {
    EXPECT_EQ(told(load_target_status(holdings, "none")), "There is no target \"none\".\n");
    EXPECT_EQ(told(load_target_status(holdings, "waits-2020", after(-1))),
              "There is no target \"waits-2020\" as known on 22 November 2026.\n");
  });
}

struct ForecastOfATarget : TargetsFixture {};

// The figures fall by 12 a year, from 102 in May 2020.
TEST_F(ForecastOfATarget, TellsWhatIsInReachFromWhatIsNot) {
  given_falling();
  given(RecordKind::target,
        {target_record("near", "112", "2020-12"), target_record("far", "20", "2020-12")});
  const auto all = verdicts();
  EXPECT_NE(all.find("near on-track"), std::string::npos) << all;
  EXPECT_NE(all.find("far well-off"), std::string::npos) << all;
}

TEST_F(ForecastOfATarget, HoldsTheChangeNeededAgainstTheBest) {
  given_falling();
  given(RecordKind::target, {target_record("far", "20", "2021-05")});
  const auto mark = with_holdings(
      [&](const Holdings& holdings) { return load_target_status(holdings, "far").value().mark; });
  EXPECT_NEAR(*mark.answer->needed_per_year, -82, 1);
  EXPECT_NEAR(mark.answer->best_as_long->per_year, -12, 1);
  EXPECT_NEAR(*mark.answer->times_best, 6.7, 0.4);
}

TEST_F(ForecastOfATarget, SaysHowSuchForecastsDidBeforeWhereAProbabilityRestsOnOne) {
  given_falling();
  given(RecordKind::target,
        {target_record("ahead", "90", "2020-12"), target_record("gone", "110", "2020-03")});
  with_holdings([](const Holdings& holdings) {
    auto missions = load_statuses(holdings);
    add_track_records(holdings, missions);
    const auto& targets = missions.front().targets;
    ASSERT_EQ(targets.size(), 2U);
    EXPECT_EQ(targets[0].target.code, "gone");
    EXPECT_FALSE(targets[0].backtest);
    ASSERT_TRUE(targets[1].backtest);
    EXPECT_GT(targets[1].backtest->forecasts, 0);
  });
}

}  // namespace
}  // namespace commonweal::missions
