#include <cmath>
#include <optional>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/store/word_fixture.hpp"

namespace commonweal::platform {
namespace {

using StatementTest = WordFixture;

TEST_F(StatementTest, TakesTextAsTextWhateverItSays) {
  const std::string nasty = "'); DROP TABLE word; -- $1 ? \\x00 {id} \u00e9";
  Transaction transaction(store, Access::write);
  transaction.prepare(kAddWord).bind(nasty).bind(0.5).run();
  EXPECT_EQ(words(transaction), std::vector<std::string>{nasty});
}

TEST_F(StatementTest, RefusesWhatNotBothEnginesKeep) {
  Transaction transaction(store, Access::write);
  auto add = transaction.prepare(kAddWord);
  EXPECT_THROW(add.bind(std::string_view("a\0b", 3)), base::Defect);
  EXPECT_THROW(add.bind(std::nan("")), base::Defect);
}

TEST_F(StatementTest, RefusesToRunWithAParameterUnbound) {
  Transaction transaction(store, Access::write);
  EXPECT_THROW(transaction.prepare(kAddWord).bind("mission").run(), base::Defect);
}

TEST_F(StatementTest, AsksAgainWithOtherParameters) {
  Transaction transaction(store, Access::write);
  for (const auto* word : {"a", "b", "c"}) transaction.prepare(kAddWord).bind(word).bind(1.0).run();
  auto row = transaction.prepare("SELECT text FROM word WHERE text > ? ORDER BY text");
  ASSERT_TRUE(row.bind("a").next());
  EXPECT_EQ(row.text(0), "b");
  ASSERT_TRUE(row.reset().bind("b").next());  // Half-way through the rows of the first.
  EXPECT_EQ(row.text(0), "c");
  EXPECT_THROW(row.reset().next(), base::Defect);  // Nothing is bound from before.
}

TEST_F(StatementTest, AsksOneQuestionInTheMidstOfAnother) {
  Transaction transaction(store, Access::write);
  for (const auto* word : {"a", "b", "c"}) transaction.prepare(kAddWord).bind(word).bind(1.0).run();
  auto outer = transaction.prepare(kWords);
  std::string pairs;
  while (outer.next()) {
    auto inner = transaction.prepare("SELECT text FROM word WHERE text < ? ORDER BY text");
    inner.bind(outer.text(0));
    while (inner.next()) pairs += outer.text(0) + inner.text(0) + ' ';
    EXPECT_EQ(outer.real(1), 1.0);
  }
  EXPECT_EQ(pairs, "ba ca cb ");
}

TEST_F(StatementTest, RefusesAColumnOfAnotherType) {
  Transaction transaction(store, Access::write);
  transaction.prepare(kAddWord).bind("mission").bind(0.5).run();
  auto row = transaction.prepare(kWords);
  ASSERT_TRUE(row.next());
  EXPECT_EQ(row.real(1), 0.5);
  EXPECT_THROW(row.integer(1), base::Defect);
}

TEST_F(StatementTest, TellsNothingFromZero) {
  Transaction transaction(store, Access::write);
  transaction.prepare(kAddWord).bind("a").bind(std::optional<double>()).run();
  transaction.prepare(kAddWord).bind("b").bind(std::optional<double>(0.0)).run();
  auto row = transaction.prepare(kWords);
  ASSERT_TRUE(row.next());
  EXPECT_EQ(row.optional_real(1), std::nullopt);
  ASSERT_TRUE(row.next());
  EXPECT_EQ(row.optional_real(1), 0.0);
}

TEST_F(StatementTest, KeepsNoMinusBeforeZero) {
  Transaction transaction(store, Access::write);
  transaction.prepare(kAddWord).bind("a").bind(-0.0).run();
  auto row = transaction.prepare(kWords);
  ASSERT_TRUE(row.next());
  EXPECT_FALSE(std::signbit(row.real(1)));
}

TEST_F(StatementTest, NamesItsColumnsAndTellsTheirTypes) {
  Transaction transaction(store, Access::write);
  EXPECT_EQ(transaction.prepare(kAddWord).bind("a").bind(std::nullopt).columns(), 0);
  transaction.prepare(kAddWord).bind("a").bind(std::nullopt).run();
  auto row = transaction.prepare(
      "SELECT text, weight, count(*) AS words FROM word "
      "GROUP BY text, weight ORDER BY text");
  ASSERT_EQ(row.columns(), 3);
  EXPECT_EQ(row.column_name(0), "text");
  EXPECT_EQ(row.column_name(2), "words");
  ASSERT_TRUE(row.next());
  EXPECT_EQ(row.type(0), ColumnType::text);
  EXPECT_EQ(row.type(1), ColumnType::null);
  EXPECT_EQ(row.type(2), ColumnType::integer);
}

// What SQL works out has the same type on every engine.
TEST_F(StatementTest, TypesSumsAndParametersAlike) {
  Transaction transaction(store, Access::read);
  auto row = transaction.prepare(
      "SELECT sum(n), sum(n * 0.5), max(n) + ?, count(*), coalesce(?, 'none'), 1 < 2 "
      "FROM (SELECT 1 AS n UNION ALL SELECT 9000000000000000000) AS numbers WHERE n > ?");
  ASSERT_TRUE(row.bind(std::int64_t{5}).bind(std::nullopt).bind(std::int64_t{0}).next());
  EXPECT_EQ(row.integer(0), 9000000000000000001);
  EXPECT_EQ(row.real(1), 4.5e18);
  EXPECT_EQ(row.integer(2), 9000000000000000005);
  EXPECT_EQ(row.integer(3), 2);
  EXPECT_EQ(row.text(4), "none");
  EXPECT_EQ(row.integer(5), 1);
}

TEST_F(StatementTest, OrdersTextByItsBytes) {
  Transaction transaction(store, Access::write);
  for (const auto* word : {"b", "\u00e9", "a", "B", "_"}) {
    transaction.prepare(kAddWord).bind(word).bind(1.0).run();
  }
  EXPECT_EQ(words(transaction), (std::vector<std::string>{"B", "_", "a", "b", "\u00e9"}));
}

}  // namespace
}  // namespace commonweal::platform
