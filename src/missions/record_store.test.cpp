#include "missions/record_store.hpp"

#include <gtest/gtest.h>

#include "missions/missions_fixture.hpp"
#include "missions/record_check_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Access;
using platform::Transaction;

constexpr auto kTitles = "SELECT title FROM metric ORDER BY record_id, row_id";

struct RecordStore : MissionsFixture {
  std::vector<Record> current(RecordKind kind) {
    Transaction transaction(store, Access::read);
    return records_of(transaction, kind);
  }
  std::string refusal(RecordKind kind, const Record& record) {
    Transaction transaction(store, Access::write);
    const auto put = put_records(transaction, kind, {record}, act_of("test"));
    EXPECT_EQ(put.error().code, base::ErrorCode::conflict);
    return told(put);
  }
  std::string dangling() {
    Transaction transaction(store, Access::read);
    return told(check_references(transaction));
  }
};

TEST_F(RecordStore, GivesBackWhatItWasGiven) {
  for (const RecordKind kind : kRecordKinds) given(kind, {sound(kind)});
  for (const RecordKind kind : kRecordKinds) {
    EXPECT_EQ(current(kind), std::vector{sound(kind)}) << table_of(kind).name;
  }
}

TEST_F(RecordStore, KeepsAnEmptyFieldEmpty) {
  const Record without_note = sound_but(RecordKind::source, "note", "");
  given(RecordKind::source, {without_note});
  EXPECT_EQ(current(RecordKind::source), std::vector{without_note});
}

TEST_F(RecordStore, OrdersRecordsByTheirCodes) {
  Record wales = sound(RecordKind::body);
  wales.code = "W92000004";
  given(RecordKind::body, {wales, sound(RecordKind::body)});
  EXPECT_EQ(current(RecordKind::body), (std::vector{sound(RecordKind::body), wales}));
}

TEST_F(RecordStore, FindsARecordByItsKindAndCode) {
  given_records();
  Transaction transaction(store, Access::read);
  EXPECT_EQ(find_record(transaction, RecordKind::metric, "waiting-list"),
            sound(RecordKind::metric));
  EXPECT_FALSE(find_record(transaction, RecordKind::body, "waiting-list"));
  EXPECT_TRUE(record_id(transaction, RecordKind::replay, "waiting-list"));
  EXPECT_FALSE(record_id(transaction, RecordKind::metric, "WAITING-LIST"));
}

TEST_F(RecordStore, KeepsTheOldVersionOfARecordThatChanges) {
  given(RecordKind::metric, {sound(RecordKind::metric)});
  const Record changed = sound_but(RecordKind::metric, "title", "People still waiting");
  const Changes changes = given(RecordKind::metric, {changed});
  EXPECT_EQ(changes.added, 0);
  EXPECT_EQ(changes.changed, 1);
  EXPECT_EQ(current(RecordKind::metric), std::vector{changed});
  EXPECT_EQ(rows(kTitles), "People waiting for treatment\nPeople still waiting\n");
  EXPECT_EQ(rows("SELECT code FROM record ORDER BY id"), "waiting-list\n");
}

TEST_F(RecordStore, MayGoBackToAnOlderVersion) {
  const Record first = sound(RecordKind::metric);
  given(RecordKind::metric, {first});
  given(RecordKind::metric, {sound_but(RecordKind::metric, "title", "Another")});
  EXPECT_EQ(given(RecordKind::metric, {first}).changed, 1);
  EXPECT_EQ(current(RecordKind::metric), std::vector{first});
}

TEST_F(RecordStore, WritesNothingForARecordThatIsAsBefore) {
  for (const RecordKind kind : kRecordKinds) given(kind, {sound(kind)});
  const std::string audit = rows("SELECT hash FROM audit ORDER BY id");
  for (const RecordKind kind : kRecordKinds) {
    EXPECT_EQ(given(kind, {sound(kind)}).unchanged, 1) << table_of(kind).name;
  }
  EXPECT_EQ(rows("SELECT hash FROM audit ORDER BY id"), audit);
  EXPECT_EQ(rows(kTitles), "People waiting for treatment\n");
}

TEST_F(RecordStore, RefusesToChangeTheKindOfAMetricsPeriods) {
  given(RecordKind::metric, {sound(RecordKind::metric)});
  EXPECT_EQ(refusal(RecordKind::metric, sound_but(RecordKind::metric, "period_kind", "quarter")),
            "waiting-list: The period_kind of this metric is \"month\" and cannot become "
            "\"quarter\".\n");
}

TEST_F(RecordStore, NamesEveryRecordThatRefersToOneThatIsNotThere) {
  given(RecordKind::mission, {sound(RecordKind::mission)});
  given(RecordKind::body, {sound_but(RecordKind::body, "parent", "K02000001")});
  given(RecordKind::replay, {{"beds", sound(RecordKind::replay).fields}});
  Record metric = sound_but(RecordKind::metric, "mission", "safety");
  metric.code = "arrests";
  given(RecordKind::metric, {metric});
  EXPECT_EQ(dangling(),
            "health: Its headline_metric is \"waiting-list\", but there is no such metric.\n"
            "E92000001: Its parent is \"K02000001\", but there is no such body.\n"
            "arrests: Its mission is \"safety\", but there is no such mission.\n"
            "beds: There is a replay of this metric, but no such metric.\n");
}

TEST_F(RecordStore, NamesEveryTargetAllowanceAndAskThatRefersToNothing) {
  given_records();
  for (const auto kind : {RecordKind::target, RecordKind::allowance, RecordKind::ask}) {
    given(kind, {sound(kind)});
  }
  EXPECT_EQ(dangling(), "waits-hospital: Its body is \"RRK\", but there is no such body.\n");
  given(RecordKind::target, {{"beds", sound_but(RecordKind::target, "metric", "beds").fields}});
  given(RecordKind::allowance,
        {{"beds-2020", sound_but(RecordKind::allowance, "target", "none").fields}});
  EXPECT_EQ(dangling(),
            "beds: Its metric is \"beds\", but there is no such metric.\n"
            "beds-2020: Its target is \"none\", but there is no such target.\n"
            "waits-hospital: Its body is \"RRK\", but there is no such body.\n");
}

TEST_F(RecordStore, FindsNothingWrongWhereEveryReferenceIsThere) {
  EXPECT_EQ(dangling(), "");
  given_records();
  EXPECT_EQ(dangling(), "");
}

TEST_F(RecordStore, NoLongerHoldsOldVersionsToTheirReferences) {
  given_records();
  given(RecordKind::body, {sound_but(RecordKind::body, "parent", "K02000001")});
  given(RecordKind::body, {sound(RecordKind::body)});
  EXPECT_EQ(dangling(), "");
}

}  // namespace
}  // namespace commonweal::missions
