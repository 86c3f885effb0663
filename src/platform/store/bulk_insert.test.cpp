#include "platform/store/bulk_insert.hpp"

#include <optional>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/store/word_fixture.hpp"

namespace commonweal::platform {
namespace {

using BulkInsertTest = WordFixture;

const std::vector<std::string_view> kColumns{"weight", "text"};

TEST_F(BulkInsertTest, WritesRowsAsStatementsDo) {
  {
    Transaction transaction(store, Access::write);
    auto rows = transaction.bulk("word", kColumns);
    rows.bind(0.5).bind("a\tb\n\\N\"").end_row();
    rows.bind(std::optional<double>()).bind("").end_row();
    rows.bind(std::int64_t{2}).bind(std::optional<std::string_view>("\u00e9")).end_row();
    EXPECT_EQ(rows.finish(), 3);
    transaction.commit();
  }
  Transaction transaction(store, Access::read);
  EXPECT_EQ(words(transaction), (std::vector<std::string>{"", "a\tb\n\\N\"", "\u00e9"}));
  auto row = transaction.prepare(kWords);
  ASSERT_TRUE(row.next());
  EXPECT_TRUE(row.is_null(1));
  ASSERT_TRUE(row.next());
  EXPECT_EQ(row.real(1), 0.5);
  ASSERT_TRUE(row.next());
  EXPECT_EQ(row.real(1), 2.0);
}

// More than any buffer on the way.
TEST_F(BulkInsertTest, WritesManyRows) {
  Transaction transaction(store, Access::write);
  auto rows = transaction.bulk("word", kColumns);
  for (int i = 0; i < 100'000; ++i) rows.bind(1.0).bind(std::to_string(i)).end_row();
  EXPECT_EQ(rows.finish(), 100'000);
  auto row = transaction.prepare("SELECT count(*), sum(weight), max(text) FROM word");
  ASSERT_TRUE(row.next());
  EXPECT_EQ(row.integer(0), 100'000);
  EXPECT_EQ(row.real(1), 100'000.0);
  EXPECT_EQ(row.text(2), "99999");
}

TEST_F(BulkInsertTest, IsUndoneWithItsTransaction) {
  {
    Transaction transaction(store, Access::write);
    auto rows = transaction.bulk("word", kColumns);
    rows.bind(1.0).bind("finished").end_row();
    rows.finish();
  }
  {
    Transaction transaction(store, Access::write);
    auto rows = transaction.bulk("word", kColumns);
    rows.bind(1.0).bind("left").end_row();
  }
  Transaction transaction(store, Access::read);
  EXPECT_EQ(words(transaction), std::vector<std::string>{});
}

TEST_F(BulkInsertTest, HoldsUpItsTransactionUntilItIsFinished) {
  Transaction transaction(store, Access::write);
  auto rows = transaction.bulk("word", kColumns);
  EXPECT_THROW((void)transaction.prepare(kWords), base::Defect);
  EXPECT_THROW(transaction.commit(), base::Defect);
  rows.bind(1.0);
  EXPECT_THROW(rows.end_row(), base::Defect);  // A column is missing.
  EXPECT_THROW(rows.finish(), base::Defect);   // In the midst of a row.
}

TEST_F(BulkInsertTest, FailsForARowThatTheTableRefuses) {
  Transaction transaction(store, Access::write);
  EXPECT_THROW(
      {
        auto rows = transaction.bulk("word", kColumns);
        rows.bind(1.0).bind(std::nullopt).end_row();
        rows.finish();
      },
      StoreFailure);
}

TEST_F(BulkInsertTest, IsNotForReaders) {
  Transaction transaction(store, Access::read);
  EXPECT_THROW((void)transaction.bulk("word", kColumns), base::Defect);
}

}  // namespace
}  // namespace commonweal::platform
