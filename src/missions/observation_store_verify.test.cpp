// That the audit accounts for every table of this room as it stands: whatever is altered in any
// column of any of them behind its back is found.

#include <gtest/gtest.h>

#include "missions/page_fixture.hpp"
#include "platform/audit/verify_audit.hpp"

namespace commonweal::missions {
namespace {

using platform::Access;
using platform::ColumnType;
using platform::Statement;
using platform::Transaction;

struct ObservationStoreVerify : PageFixture {
  ObservationStoreVerify() {
    given_waiting_list();
    for (const RecordKind kind : kRecordKinds) given(kind, {sound(kind)});
  }
};

std::string literal(const std::string& text) { return "'" + text + "'"; }

// Another value of the same type, the least that can be changed; words that a CHECK allows only.
std::string altered(const std::string& column, const Statement& row, int at) {
  switch (row.type(at)) {
    case ColumnType::null: return column == "source_id" ? "2" : literal("x");
    case ColumnType::integer: return std::to_string(row.integer(at) == 1 ? 2 : 1);
    case ColumnType::real: return std::to_string(row.real(at) + 0.5);
    case ColumnType::text: break;
  }
  const std::string text = row.text(at);
  if (text == "final") return literal("revised");
  if (text == "metric" && column == "kind") return literal("source");
  if (text == "mission" && column == "kind") return literal("source");
  return column == "kind" && text == "body" ? literal("source") : literal(text + ".");
}

// Of a table: each column with another value for its first row.
std::vector<std::string> alterations(Transaction& transaction, const std::string& table) {
  const std::string id = table.ends_with("record") ? "id" : "row_id";
  auto row = transaction.prepare("SELECT * FROM " + table + " ORDER BY " + id);
  std::vector<std::string> statements;
  if (!row.next()) return statements;
  for (int at = 0; at < row.columns(); ++at) {
    const std::string column(row.column_name(at));
    const bool is_number = column == "numerator" || column == "denominator";
    const std::string value = column == id         ? "99"
                              : is_number          ? "1.5"
                              : column == "reason" ? "NULL, value = 1, status = 'final'"
                                                   : altered(column, row, at);
    statements.push_back("UPDATE " + table + " SET " + column + " = " + value + " WHERE " + id +
                         " = (SELECT min(" + id + ") FROM " + table +
                         (column == "reason" ? " WHERE status = 'missing')" : ")"));
  }
  return statements;
}

TEST_F(ObservationStoreVerify, HoldsWhatThisRoomWrites) {
  Transaction transaction(store, Access::read);
  const auto verdict = platform::verify_audit(transaction);
  EXPECT_TRUE(verdict.holds());
  EXPECT_EQ(verdict.tables, 17);
  EXPECT_EQ(verdict.rows, 33);  // A record and a version of each of 14 kinds, and five figures.
}

TEST_F(ObservationStoreVerify, FindsEachColumnOfEachTableAltered) {
  std::vector<std::string> statements;
  {
    Transaction transaction(store, Access::read);
    for (const std::string& table : transaction.tables()) {
      if (table == "audit") continue;
      for (auto& statement : alterations(transaction, table)) {
        statements.push_back(std::move(statement));
      }
    }
  }
  int found = 0;
  for (const std::string& statement : statements) {
    Transaction transaction(store, Access::write);
    try {
      EXPECT_EQ(transaction.prepare(statement).run(), 1) << statement;
    } catch (const platform::StoreFailure&) {
      continue;  // The engine itself refuses it.
    }
    EXPECT_FALSE(platform::verify_audit(transaction).holds()) << statement;
    ++found;
  }
  EXPECT_GE(found, 50);
}

// A later column, which counts only where it has a value.
TEST_F(ObservationStoreVerify, FindsBoundsThatWerePutInTakenAwayOrAltered) {
  given({{"waiting-list",
          "E92000001",
          {.period = in_2020(7), .figure = base::Reported{9}, .interval = Interval{7, 12}}}});
  const std::string bounded = "(SELECT max(row_id) FROM observation)";
  const std::string unbounded = "(SELECT min(row_id) FROM observation)";
  const auto holds_after = [&](const std::string& change, const std::string& row) {
    Transaction transaction(store, Access::write);
    transaction.prepare("UPDATE observation SET " + change + " WHERE row_id = " + row).run();
    return platform::verify_audit(transaction).holds();
  };
  EXPECT_TRUE(holds_after("lower = 7, upper = 12", bounded));
  EXPECT_TRUE(holds_after("lower = NULL, upper = NULL", unbounded));
  EXPECT_FALSE(holds_after("lower = NULL, upper = NULL", bounded));
  EXPECT_FALSE(holds_after("lower = 7.5", bounded));
  EXPECT_FALSE(holds_after("upper = 12.5", bounded));
  EXPECT_FALSE(holds_after("lower = value, upper = value", bounded));
  EXPECT_FALSE(holds_after("lower = value, upper = value", unbounded));
}

}  // namespace
}  // namespace commonweal::missions
