#pragma once

// For tests: a database of two audited tables, one with the column id and one with row_id among
// others, and ways to write to it with the audit and behind its back.

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "platform/audit/audit.hpp"
#include "platform/audit/verify_audit.hpp"
#include "platform/store/store_fixture.hpp"

namespace commonweal::platform {

inline const Migration kLedgerTables{1, R"(
  CREATE TABLE thing (id {id} NOT NULL PRIMARY KEY, name {text} NOT NULL, size {real}) {plain};
  CREATE TABLE fact (
    place {integer} NOT NULL, year {integer} NOT NULL, row_id {id} NOT NULL, value {real},
    note {text}, PRIMARY KEY (place, year, row_id)) {keyed};
  CREATE TABLE empty_one (id {id} NOT NULL PRIMARY KEY) {plain})"};

// 1 May 2026 at 10:00 UTC, and an hour later for each act.
inline constexpr base::Instant kMayDay{std::chrono::seconds{1'777'629'600}};

struct LedgerFixture : testing::Test {
  void act(std::string_view table, int rows) {
    Transaction transaction(store, Access::write);
    AuditedRows audited(transaction, table);
    for (int i = 0; i < rows; ++i) {
      if (table == "thing") {
        write_thing(transaction, audited);
      } else {
        write_fact(transaction, audited);
      }
    }
    const base::Instant at = kMayDay + std::chrono::hours{acts_++};
    std::move(audited).record({.at = at, .actor = "shell:ann", .action = "test"});
    transaction.commit();
  }

  // Acts 1 to 4: things 1 to 3, facts 1 to 4, thing 4, facts 5 and 6.
  void given_four_acts() {
    act("thing", 3);
    act("fact", 4);
    act("thing", 1);
    act("fact", 2);
  }

  // Behind the audit's back.
  static void alter(Transaction& transaction, std::string_view sql) {
    EXPECT_GT(transaction.prepare(sql).run(), 0) << sql;
  }
  void alter(std::string_view sql) {
    Transaction transaction(store, Access::write);
    alter(transaction, sql);
    transaction.commit();
  }

  AuditVerdict verdict(const AuditCheck& check = {}) {
    Transaction transaction(store, Access::read);
    return verify_audit(transaction, check);
  }

  // The sentences of what is found, a line each.
  static std::string sentences(const AuditVerdict& verdict) {
    std::string text;
    for (const auto& finding : verdict.findings.listed()) text += finding.what + '\n';
    return text;
  }
  std::string found(const AuditCheck& check = {}) { return sentences(verdict(check)); }

  // What would be found after a change, which is not kept.
  std::string found_after(std::string_view sql) {
    Transaction transaction(store, Access::write);
    alter(transaction, sql);
    return sentences(verify_audit(transaction));
  }

  TestDatabase database;
  Store store =
      Store::open(database.url(), {read_migrations("src/platform/audit/migrations", "audit"),
                                   {.room = "ledger", .steps = {kLedgerTables}}})
          .value();

 private:
  static void write_thing(Transaction& transaction, AuditedRows& audited) {
    const std::int64_t id = audited.next_id();
    const std::string name = "thing " + std::to_string(id);
    audited.digest().add(id).add(std::string_view(name)).add(0.5 * static_cast<double>(id));
    auto add = transaction.prepare("INSERT INTO thing (id, name, size) VALUES (?, ?, ?)");
    add.bind(id).bind(name).bind(0.5 * static_cast<double>(id)).run();
  }

  // Places run against the order of the ids, and every third row has no value.
  static void write_fact(Transaction& transaction, AuditedRows& audited) {
    const std::int64_t id = audited.next_id();
    const std::optional<double> value = id % 3 == 0 ? std::nullopt : std::optional(2.0);
    audited.digest().add(id).add(100 - id).add(std::int64_t{2020}).add(value);
    audited.digest().add("naïve");
    auto add = transaction.prepare(
        "INSERT INTO fact (row_id, place, year, value, note) VALUES (?, ?, ?, ?, ?)");
    add.bind(id).bind(100 - id).bind(std::int64_t{2020}).bind(value).bind("naïve").run();
  }

  int acts_ = 0;
};

}  // namespace commonweal::platform
