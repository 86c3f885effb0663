// That a column which came to a table later is held like any other, and that the rows of before
// are still as they were written.

#include <optional>
#include <string>

#include <gtest/gtest.h>

#include "platform/audit/audit.hpp"
#include "platform/audit/verify_audit.hpp"
#include "platform/store/store_fixture.hpp"

namespace commonweal::platform {
namespace {

const Migration kTable{
    1, "CREATE TABLE estimate (id {id} NOT NULL PRIMARY KEY, value {real}, note {text}) {plain}"};
const Migration kBounds{2, R"(
  ALTER TABLE estimate ADD COLUMN lower {real};
  ALTER TABLE estimate ADD COLUMN upper {real};
  ALTER TABLE estimate ADD COLUMN method {text})"};

std::vector<MigrationSet> schema(std::vector<Migration> steps) {
  return {read_migrations("src/platform/audit/migrations", "audit"),
          {.room = "estimates", .steps = std::move(steps)}};
}

struct Bounds {
  std::optional<double> lower;
  std::optional<double> upper;
  std::optional<std::string_view> method;
};

struct VerifyLaterColumns : testing::Test {
  VerifyLaterColumns() {
    {
      auto before = Store::open(database.url(), schema({kTable})).value();
      write_before(before);
    }
    store.emplace(Store::open(database.url(), schema({kTable, kBounds})).value());
  }

  static void write_before(Store& before) {
    Transaction transaction(before, Access::write);
    AuditedRows rows(transaction, "estimate");
    for (int i = 0; i < 2; ++i) {
      const auto id = rows.next_id();
      rows.digest().add(id).add(2.0).add("first");
      auto add = transaction.prepare("INSERT INTO estimate (id, value, note) VALUES (?, ?, ?)");
      add.bind(id).bind(2.0).bind("first").run();
    }
    std::move(rows).record({.at = {}, .actor = "shell:ann", .action = "test"});
    transaction.commit();
  }

  void write(const Bounds& bounds) {
    Transaction transaction(*store, Access::write);
    AuditedRows rows(transaction, "estimate");
    const auto id = rows.next_id();
    rows.digest().add(id);
    rows.add("value", 2.0);
    rows.add("note", std::nullopt);
    rows.add("lower", bounds.lower);
    rows.add("upper", bounds.upper);
    rows.add("method", bounds.method);
    auto add = transaction.prepare(
        "INSERT INTO estimate (id, value, lower, upper, method) VALUES (?, ?, ?, ?, ?)");
    add.bind(id).bind(2.0).bind(bounds.lower).bind(bounds.upper).bind(bounds.method).run();
    std::move(rows).record({.at = {}, .actor = "shell:ann", .action = "test"});
    transaction.commit();
  }

  bool holds_after(std::string_view change) {
    Transaction transaction(*store, Access::write);
    EXPECT_GT(transaction.prepare("UPDATE estimate SET " + std::string(change)).run(), 0) << change;
    return verify_audit(transaction).holds();
  }

  TestDatabase database;
  std::optional<Store> store;
};

TEST_F(VerifyLaterColumns, HoldsRowsOfBeforeAndOfAfter) {
  write({.lower = 1, .upper = 3, .method = "Wilson"});
  write({});
  write({.upper = 3});
  Transaction transaction(*store, Access::read);
  const auto verdict = verify_audit(transaction);
  EXPECT_TRUE(verdict.holds());
  EXPECT_EQ(verdict.rows, 5);
}

TEST_F(VerifyLaterColumns, FindsAValueThatWasPutIntoARowOfBefore) {
  for (const char* change : {"lower = 1", "upper = 3", "method = ''", "lower = 0, upper = 0"}) {
    EXPECT_FALSE(holds_after(change + std::string(" WHERE id = 1"))) << change;
  }
}

TEST_F(VerifyLaterColumns, FindsAValueThatWasTakenAwayAlteredOrMovedToAnotherColumn) {
  write({.lower = 1, .method = "Wilson"});
  EXPECT_TRUE(holds_after("lower = 1 WHERE id = 3"));
  for (const char* change :
       {"lower = NULL", "lower = 1.5", "method = NULL", "method = 'Byar'", "upper = 3",
        "lower = NULL, upper = 1", "note = 'lower'", "value = NULL", "note = method, method = NULL",
        "value = lower, lower = value"}) {
    EXPECT_FALSE(holds_after(change + std::string(" WHERE id = 3"))) << change;
  }
}

TEST_F(VerifyLaterColumns, FindsAValueThatWasMovedToTheNextRow) {
  write({.lower = 1});
  write({});
  EXPECT_FALSE(holds_after("lower = CASE id WHEN 4 THEN 1.0 END WHERE id > 2"));
}

}  // namespace
}  // namespace commonweal::platform
