#include "missions/target_check_store.hpp"

#include <gtest/gtest.h>

#include "missions/record_check_store.hpp"
#include "missions/targets_fixture.hpp"

namespace commonweal::missions {
namespace {

struct TargetCheckStore : TargetsFixture {
  TargetCheckStore() { given_records(); }
  std::string problems() {
    platform::Transaction transaction(store, platform::Access::read);
    return told(check_references(transaction));
  }
};

TEST_F(TargetCheckStore, TakesATargetWithAllowancesOnTheWay) {
  given(RecordKind::target, {target_record("waits-2020", "40", "2020-12")});
  given(RecordKind::allowance,
        {allowance_record("a", "60", "2019-02"), allowance_record("b", "50", "2020-11"),
         allowance_record("c", "50", "2020-12", "E92000001")});
  EXPECT_EQ(problems(), "");
}

TEST_F(TargetCheckStore, TellsAllThatIsWrongWithTargetsAtOnce) {
  Record neutral = sound_but(RecordKind::metric, "direction", "neutral");
  neutral.code = "beds";
  Record share = sound_but(RecordKind::metric, "unit", "percent");
  share.code = "share";
  given(RecordKind::metric, {neutral, share});
  Record of_beds = target_record("a-neutral", "40", "2020-12");
  of_beds.fields[0] = "beds";
  Record too_much = target_record("d-too-much", "101", "2020-12");
  too_much.fields[0] = "share";
  given(RecordKind::target,
        {of_beds, target_record("b-quarter", "40", "2020 Q4"),
         target_record("c-over", "40", "2019-01"), too_much,
         target_record("e-first", "40", "2020-12"), target_record("f-again", "30", "2020-12"),
         target_record("g-below-zero", "-1", "2020-11")});
  EXPECT_EQ(
      problems(),
      R"(a-neutral: Its metric is beds, of which neither more nor less is better, so no level of it can be aimed at.
b-quarter: Its period is "2020 Q4", but the figures of waiting-list are of months.
c-over: It was set on 31 January 2019, when its period, January 2019, was over.
d-too-much: Its level is 101, but a figure in the unit percent is at 0 or above and at 100 or below.
f-again: Its metric, body and period are those of the target e-first. Change that one instead: what it said before is kept.
g-below-zero: Its level is -1, but a figure in the unit count is at 0 or above.
)");
}

TEST_F(TargetCheckStore, TellsAllThatIsWrongWithAllowancesAtOnce) {
  given(RecordKind::target, {target_record("waits-2020", "40", "2020-12")});
  given(RecordKind::allowance,
        {allowance_record("a-early", "60", "2019-01"), allowance_record("b-late", "50", "2020-12"),
         allowance_record("c-year", "50", "2020"), allowance_record("d-first", "60", "2020-06"),
         allowance_record("e-again", "50", "2020-06"),
         allowance_record("f-sector", "50", "2020-06", "Wales")});
  EXPECT_EQ(
      problems(),
      R"(a-early: Its period is January 2019, but its target waits-2020 was set on 31 January 2019 for December 2020. An allowance lies between the two.
b-late: Its period is December 2020, but its target waits-2020 was set on 31 January 2019 for December 2020. An allowance lies between the two.
c-year: Its period is "2020", but the figures of waiting-list are of months.
e-again: Its target, period and sector are those of the allowance d-first.
)");
}

TEST_F(TargetCheckStore, LeavesWhatRefersToNothingToItsOwnSentence) {
  Record nowhere = target_record("nowhere", "40", "2020-12");
  nowhere.fields[0] = "hospitals";
  given(RecordKind::target, {nowhere});
  EXPECT_EQ(problems(), "nowhere: Its metric is \"hospitals\", but there is no such metric.\n");
}

}  // namespace
}  // namespace commonweal::missions
