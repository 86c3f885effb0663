#include "platform/store/later_columns.hpp"

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/store/store_fixture.hpp"

namespace commonweal::platform {
namespace {

std::vector<MigrationSet> sets_with(std::string sql) {
  return {{.room = "words",
           .steps = {{1, "CREATE TABLE word (id {id} NOT NULL PRIMARY KEY, text {text}) {plain}"},
                     {2, std::move(sql)}}}};
}

TEST(LaterColumns, AreThoseThatAStepAddsToATable) {
  const auto columns = later_columns(sets_with(R"(
    -- ADD COLUMN stands here in a comment.
    ALTER TABLE word ADD COLUMN lower {real};
    ALTER TABLE word
      ADD COLUMN upper {real} CHECK ((lower IS NULL) = (upper IS NULL));)"));
  const std::vector<LaterColumn> expected{{"word", "lower"}, {"word", "upper"}};
  EXPECT_EQ(columns, expected);
  EXPECT_TRUE(later_columns(sets_with("CREATE TABLE other (adder {text})")).empty());
}

TEST(LaterColumns, AreNeverAddedInOtherWords) {
  for (const char* sql : {"ALTER TABLE word ADD lower {real}", "ADD COLUMN lower {real}",
                          "ALTER TABLE word ADD COLUMN a {real}, ADD COLUMN b {real}"}) {
    EXPECT_THROW(later_columns(sets_with(sql)), base::Defect) << sql;
  }
}

TEST(LaterColumns, AreKnownToEachTransactionOfTheStore) {
  const TestDatabase database;
  auto store =
      Store::open(database.url(), sets_with("ALTER TABLE word ADD COLUMN note {text}")).value();
  const Transaction transaction(store, Access::read);
  EXPECT_TRUE(transaction.has_later_column("word", "note"));
  EXPECT_FALSE(transaction.has_later_column("word", "text"));
  EXPECT_FALSE(transaction.has_later_column("note", "word"));
}

}  // namespace
}  // namespace commonweal::platform
