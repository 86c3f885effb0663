// That the audit accounts for every row that is written, of records and of observations.

#include <string>

#include <gtest/gtest.h>

#include "missions/missions_fixture.hpp"

namespace commonweal::missions {
namespace {

constexpr auto kAudited = R"(
  SELECT table_name || ' ' || first_row || '-' || last_row || ' ' || actor || ', ' || action
  FROM audit ORDER BY id)";
constexpr auto kDigests = "SELECT rows_digest FROM audit ORDER BY id";

const base::Period kJanuary = base::Period::month(2020, 1);

FiledObservation january(double value) {
  return {"waiting-list",
          "E92000001",
          {.period = kJanuary, .figure = base::Reported{.value = value}, .source = "nhs-rtt"}};
}

struct RecordStoreAudit : MissionsFixture {};

TEST_F(RecordStoreAudit, GivesEachCommandsRowsOneBlockOfTheirTable) {
  given(RecordKind::body, {{"A", {"Aa", "nation", ""}}, {"B", {"Bb", "nation", "A"}}});
  given(RecordKind::body, {{"A", {"Aaa", "nation", ""}}, {"C", {"Cc", "nation", "A"}}});
  EXPECT_EQ(rows(kAudited),
            "record 1-2 shell:ann, test\n"
            "body 1-2 shell:ann, test\n"
            "record 3-3 shell:ann, test\n"
            "body 3-4 shell:ann, test\n");
}

TEST_F(RecordStoreAudit, KnowsTheIdOfEveryRowThereIs) {
  given_records();
  given(RecordKind::metric, {sound_but(RecordKind::metric, "title", "Another")});
  given({january(100)});
  given({january(101)});
  for (const std::string table : {"mission", "body", "source", "metric", "replay", "observation"}) {
    const std::string written = rows("SELECT row_id || '' FROM " + table + " ORDER BY row_id");
    const std::string known = rows(
        "WITH RECURSIVE ids(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM ids WHERE id < 9) "
        "SELECT ids.id || '' FROM ids JOIN audit ON ids.id BETWEEN first_row AND last_row "
        "WHERE table_name = '" +
        table + "' ORDER BY ids.id");
    EXPECT_EQ(written, known) << table;
    EXPECT_NE(written, "") << table;
  }
}

// The digests of two stores that were given the same but for one field.
template <class Give>
std::pair<std::string, std::string> digests(Give give) {
  std::string found[2];
  for (const bool other : {false, true}) {
    struct Other : MissionsFixture {
      void TestBody() override {}
    } fixture;
    give(fixture, other);
    found[other ? 1 : 0] = fixture.rows(kDigests);
  }
  return {found[0], found[1]};
}

TEST_F(RecordStoreAudit, HasAnotherDigestWhereAnyFieldOfARecordDiffers) {
  for (const auto& column : table_of(RecordKind::source).columns) {
    const auto [one, other] = digests([&](MissionsFixture& fixture, bool differs) {
      const Record record =
          differs ? sound_but(RecordKind::source, column.name, "x") : sound(RecordKind::source);
      fixture.given(RecordKind::source, {record});
    });
    EXPECT_NE(one, other) << column.name;
  }
}

TEST_F(RecordStoreAudit, HasTheSameDigestForTheSameRows) {
  const auto [one, other] = digests([](MissionsFixture& fixture, bool) {
    fixture.given_records();
    fixture.given({january(100)});
  });
  EXPECT_EQ(one, other);
}

TEST_F(RecordStoreAudit, HasAnotherDigestWhereAFigureDiffers) {
  const auto [one, other] = digests([](MissionsFixture& fixture, bool differs) {
    fixture.given_records();
    fixture.given({january(differs ? 100.5 : 100)});
  });
  EXPECT_NE(one, other);
}

}  // namespace
}  // namespace commonweal::missions
