// The verdict held against a second way to it, slow and obvious: every row of every table in
// memory as text, and for each act the SHA-256 of the rows in its block. It shares with the other
// the store only: its SHA-256 is libsodium's, where the digest takes libcrypto's.

#include <sodium.h>

#include <map>

#include <gtest/gtest.h>

#include "base/number_text.hpp"
#include "platform/audit/ledger_fixture.hpp"

namespace commonweal::platform {
namespace {

std::string field(char kind, const std::string& text) {
  return kind + std::to_string(text.size()) + ':' + text;
}
std::string field(std::int64_t number) { return field('i', std::to_string(number)); }
std::string field(const std::string& text) { return field('t', text); }

std::string sha256(const std::string& text) {
  std::string hash(crypto_hash_sha256_BYTES, '\0');
  crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
                     reinterpret_cast<const unsigned char*>(text.data()), text.size());
  std::string hex;
  for (const unsigned char byte : hash) {
    for (const int digit : {byte / 16, byte % 16}) hex += "0123456789abcdef"[digit];
  }
  return hex;
}

using Table = std::multimap<std::int64_t, std::string>;  // Canonical rows by their ids.

Table things(Transaction& transaction) {
  Table table;
  auto row = transaction.prepare("SELECT id, name, size FROM thing ORDER BY id");
  while (row.next()) {
    table.emplace(row.integer(0), field(row.integer(0)) + field(row.text(1)) +
                                      field('r', base::shortest(row.real(2))));
  }
  return table;
}

Table facts(Transaction& transaction) {
  Table table;
  auto row = transaction.prepare("SELECT row_id, place, year, value, note FROM fact ORDER BY 1");
  while (row.next()) {
    const auto value = row.optional_real(3);
    table.emplace(row.integer(0),
                  field(row.integer(0)) + field(row.integer(1)) + field(row.integer(2)) +
                      (value ? field('r', base::shortest(*value)) : field('n', "")) +
                      field(row.text(4)));
  }
  return table;
}

bool obviously_holds(Transaction& transaction) {
  std::map<std::string, Table> tables{{"thing", things(transaction)}, {"fact", facts(transaction)}};
  std::int64_t acts = 0;
  std::string previous;
  auto act = transaction.prepare(
      "SELECT id, at_micros, actor, action, table_name, first_row, last_row, rows_digest, "
      "previous, hash FROM audit ORDER BY id");
  bool holds = true;
  while (act.next()) {
    Table& table = tables[act.text(4)];
    std::string rows;
    for (std::int64_t id = act.integer(5); id <= act.integer(6); ++id) {
      holds &= table.count(id) == 1;
      const auto row = table.find(id);
      if (row != table.end()) rows += row->second;
      table.erase(id);
    }
    std::string link = field(act.integer(0)) + field(act.integer(1)) + field(act.text(2)) +
                       field(act.text(3)) + field(act.text(4)) + field(act.integer(5)) +
                       field(act.integer(6)) + field(act.text(7)) + field(act.text(8));
    holds &= sha256(rows) == act.text(7) && sha256(link) == act.text(9);
    holds &= act.integer(0) == ++acts && act.text(8) == previous;
    previous = act.text(9);
  }
  for (const auto& [name, table] : tables) holds &= table.empty();
  return holds;
}

constexpr const char* kAttacks[] = {
    "UPDATE thing SET name = 'thing 1' WHERE id = ",  // Changes nothing where it is row 1.
    "UPDATE thing SET size = 1.0 WHERE id = ",        // And here where it is row 2.
    "UPDATE fact SET value = 2.0 WHERE row_id = ",    // And here for all but every third.
    "UPDATE fact SET note = 'naïve' WHERE row_id = ",
    "UPDATE fact SET place = 99 WHERE row_id = ",
    "UPDATE fact SET row_id = 3 WHERE row_id = ",
    "DELETE FROM thing WHERE id = ",
    "DELETE FROM fact WHERE row_id = ",
    "DELETE FROM audit WHERE id = ",
    "UPDATE audit SET actor = 'shell:ann' WHERE id = ",
    "UPDATE audit SET first_row = 1 WHERE id = ",
    "UPDATE audit SET last_row = 5 WHERE id = ",
    "INSERT INTO fact (place, year, value, note, row_id) SELECT 1, 1, 2.0, 'x', ",
};

struct VerifyAuditOracle : LedgerFixture {};

TEST_F(VerifyAuditOracle, AgreesWithTheVerdictWhateverWasDone) {
  given_four_acts();
  int held = 0;
  int refused = 0;
  for (const char* attack : kAttacks) {
    for (int row = 1; row <= 8; ++row) {
      const std::string sql = attack + std::to_string(row);
      Transaction transaction(store, Access::write);
      transaction.prepare(sql).run();
      const bool holds = obviously_holds(transaction);
      const auto verdict = verify_audit(transaction);
      ASSERT_EQ(verdict.holds(), holds) << sql << '\n' << sentences(verdict);
      ++(holds ? held : refused);
    }
  }
  EXPECT_GT(held, 30);  // Attacks that changed nothing: neither cries wolf.
  EXPECT_GT(refused, 30);
}

}  // namespace
}  // namespace commonweal::platform
