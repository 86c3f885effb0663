#include "platform/audit/verify_audit.hpp"

#include <gtest/gtest.h>

#include "platform/audit/audit_log.hpp"
#include "platform/audit/ledger_fixture.hpp"

namespace commonweal::platform {
namespace {

using VerifyAudit = LedgerFixture;

TEST_F(VerifyAudit, HoldsWhatActsWrote) {
  EXPECT_TRUE(verdict().holds());  // Nothing at all.
  given_four_acts();
  const auto verdict = this->verdict();
  EXPECT_EQ(found(), "");
  EXPECT_EQ(verdict.rows, 10);
  EXPECT_EQ(verdict.tables, 2);
  EXPECT_EQ(verdict.acts, 4);
  Transaction transaction(store, Access::read);
  EXPECT_EQ(verdict.head, audit_head(transaction).hash);
}

TEST_F(VerifyAudit, FindsEachColumnThatWasAltered) {
  given_four_acts();
  const std::string kThings =
      "In table thing, rows 1 to 3 of act 1 of 2026-05-01T10:00:00Z are not all as they were "
      "written.\n";
  const std::string kFacts =
      "In table fact, rows 1 to 4 of act 2 of 2026-05-01T11:00:00Z are not all as they were "
      "written.\n";
  for (const char* change : {"name = 'thing 1 '", "name = 'Thing 1'", "name = ''", "size = 0.5001",
                             "size = NULL", "size = -0.5"}) {
    const std::string sql = std::string("UPDATE thing SET ") + change + " WHERE id = 1";
    EXPECT_EQ(found_after(sql), kThings) << change;
  }
  for (const char* change : {"place = 98", "year = 2021", "value = 2.0000000000000004",
                             "value = NULL", "note = 'naive'", "note = NULL", "note = ''"}) {
    const std::string sql = std::string("UPDATE fact SET ") + change + " WHERE row_id = 1";
    EXPECT_EQ(found_after(sql), kFacts) << change;
  }
}

TEST_F(VerifyAudit, FindsAnAlteredRowThatStandsAloneInItsAct) {
  given_four_acts();
  alter("UPDATE thing SET name = 'x' WHERE id = 4");
  EXPECT_EQ(found(),
            "In table thing, row 4 of act 3 of 2026-05-01T12:00:00Z is not as it was written.\n");
}

TEST_F(VerifyAudit, FindsTwoRowsWhoseContentsWereSwapped) {
  given_four_acts();
  alter("UPDATE fact SET value = CASE row_id WHEN 1 THEN NULL ELSE 2.0 END WHERE row_id IN (1, 3)");
  EXPECT_EQ(verdict().findings.count(), 1U);
  alter("UPDATE thing SET name = CASE id WHEN 3 THEN 'thing 4' ELSE 'thing 3' END WHERE id > 2");
  EXPECT_EQ(verdict().findings.count(), 3U);  // Of two acts.
}

TEST_F(VerifyAudit, FindsRowsThatAreMissing) {
  given_four_acts();
  alter("DELETE FROM fact WHERE row_id IN (1, 3, 4, 6)");
  EXPECT_EQ(found(),
            "In table fact, row 1 of act 2 of 2026-05-01T11:00:00Z is missing.\n"
            "In table fact, rows 3 to 4 of act 2 of 2026-05-01T11:00:00Z are missing.\n"
            "In table fact, row 6 of act 4 of 2026-05-01T13:00:00Z is missing.\n");
}

TEST_F(VerifyAudit, FindsThatATableWasEmptied) {
  given_four_acts();
  alter("DELETE FROM thing");
  EXPECT_EQ(found(),
            "In table thing, rows 1 to 3 of act 1 of 2026-05-01T10:00:00Z are missing.\n"
            "In table thing, row 4 of act 3 of 2026-05-01T12:00:00Z is missing.\n");
}

TEST_F(VerifyAudit, FindsRowsThatNoActWrote) {
  given_four_acts();
  for (const int id : {0, 7, 8, 10}) {
    alter("INSERT INTO fact (place, year, row_id) VALUES (1, 1, " + std::to_string(id) + ")");
  }
  alter("INSERT INTO empty_one (id) VALUES (3)");
  EXPECT_EQ(found(),
            "In table empty_one, no act accounts for row 3: no act names this table.\n"
            "In table fact, no act accounts for row 0.\n"
            "In table fact, no act accounts for rows 7 to 8.\n"
            "In table fact, no act accounts for row 10.\n");
}

TEST_F(VerifyAudit, FindsAnIdThatIsThereTwice) {
  given_four_acts();
  alter("INSERT INTO fact (place, year, row_id, value) VALUES (1, 1, 2, 9)");
  EXPECT_EQ(found(),
            "In table fact, row 2 of act 2 of 2026-05-01T11:00:00Z is there more than once.\n");
}

TEST_F(VerifyAudit, FindsRowsThatWereNumberedAnew) {
  given_four_acts();
  alter("UPDATE fact SET row_id = 7 WHERE row_id = 6");
  EXPECT_EQ(found(),
            "In table fact, row 6 of act 4 of 2026-05-01T13:00:00Z is missing.\n"
            "In table fact, no act accounts for row 7.\n");
}

TEST_F(VerifyAudit, FindsATableWithoutIdsAndOneThatIsGone) {
  given_four_acts();
  {
    Transaction transaction(store, Access::write);
    transaction.prepare("CREATE TABLE aside (note TEXT)").run();
    transaction.prepare("DROP TABLE fact").run();
    transaction.commit();
  }
  EXPECT_EQ(found(),
            "In act 2 of 2026-05-01T11:00:00Z, the table that it names is not there.\n"
            "In act 4 of 2026-05-01T13:00:00Z, the table that it names is not there.\n"
            "Table aside has no column row_id or id, so nothing accounts for it.\n");
}

TEST_F(VerifyAudit, ListsTwentyFindingsAndCountsTheRest) {
  for (int i = 0; i < 23; ++i) act("thing", 1);
  alter("UPDATE thing SET name = 'x'");
  EXPECT_EQ(verdict().findings.listed().size(), 20U);
  EXPECT_EQ(verdict().findings.unlisted(), 3U);
  EXPECT_EQ(verdict().findings.count(), 23U);
}

TEST_F(VerifyAudit, SaysNothingOfWhatRowsHold) {
  given_four_acts();
  alter("UPDATE thing SET name = 'Mrs Secret'");
  alter("UPDATE audit SET actor = 'Mrs Secret', action = 'Mrs Secret' WHERE id = 2");
  EXPECT_FALSE(verdict().holds());
  EXPECT_EQ(found().find("Secret"), std::string::npos);
}

TEST_F(VerifyAudit, ReadsOneStateWhileWritersGoOn) {
  given_four_acts();
  Transaction transaction(store, Access::read);
  EXPECT_EQ(verify_audit(transaction).acts, 4);
  act("fact", 100);
  const auto before = verify_audit(transaction);
  EXPECT_EQ(before.acts, 4);
  EXPECT_EQ(before.rows, 10);
  EXPECT_TRUE(before.holds());
}

}  // namespace
}  // namespace commonweal::platform
