#include "platform/audit/audit.hpp"

#include <gtest/gtest.h>

#include "platform/store/store_fixture.hpp"

#include "platform/store/store_fixture.hpp"

namespace commonweal::platform {
namespace {

constexpr auto kAudit =
    "SELECT table_name, first_row, last_row, rows_digest, previous, hash FROM audit ORDER BY id";

// FIPS 180-4, of the fields as Digest writes them: "t3:abc".
TEST(Digest, IsSha256OfItsFields) {
  Digest digest;
  digest.add("abc");
  // printf 't3:abc' | sha256sum
  EXPECT_EQ(std::move(digest).hex(),
            "ca41623a32be3fe1af34541e4550908d5b0f5c62b894ea4efbd50fd2b304e91c");
}

std::string digest_of(auto... fields) {
  Digest digest;
  (digest.add(fields), ...);
  return std::move(digest).hex();
}

TEST(Digest, TellsRowsApartThatReadAlike) {
  EXPECT_NE(digest_of("ab", "c"), digest_of("a", "bc"));
  EXPECT_NE(digest_of("1"), digest_of(std::int64_t{1}));
  EXPECT_NE(digest_of(1.0), digest_of(std::int64_t{1}));
  EXPECT_NE(digest_of(""), digest_of(std::nullopt));
}

struct AuditedRowsTest : testing::Test {
  void write(std::string_view table, int rows) {
    Transaction transaction(store, Access::write);
    AuditedRows audited(transaction, table);
    for (int i = 0; i < rows; ++i) audited.digest().add(audited.next_id());
    std::move(audited).record({.at = {}, .actor = "shell:ann", .action = "test"});
    transaction.commit();
  }
  TestDatabase database;
  Store store =
      Store::open(database.url(), {read_migrations("src/platform/audit/migrations", "audit")})
          .value();
};

TEST_F(AuditedRowsTest, GivesIdsInBlocksOfTheirTableAndChainsTheRows) {
  write("metric", 3);
  write("body", 2);
  write("metric", 1);
  write("metric", 0);  // Nothing written, nothing to account for.
  Transaction transaction(store, Access::read);
  auto row = transaction.prepare(kAudit);
  struct Expected {
    const char* table;
    std::int64_t first;
    std::int64_t last;
  };
  std::string previous;
  for (const auto& [table, first, last] :
       {Expected{"metric", 1, 3}, Expected{"body", 1, 2}, Expected{"metric", 4, 4}}) {
    ASSERT_TRUE(row.next());
    EXPECT_EQ(row.text(0), table);
    EXPECT_EQ(row.integer(1), first);
    EXPECT_EQ(row.integer(2), last);
    EXPECT_EQ(row.text(4), previous);
    previous = row.text(5);
  }
  EXPECT_FALSE(row.next());
}

TEST(Digest, TakesMinusZeroForZeroAsTheEnginesDo) {
  Digest zero;
  Digest minus_zero;
  EXPECT_EQ(std::move(zero.add(0.0)).hex(), std::move(minus_zero.add(-0.0)).hex());
}

}  // namespace
}  // namespace commonweal::platform
