#include "platform/store/store.hpp"

#include <filesystem>
#include <thread>

#include <gtest/gtest.h>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

constexpr auto kAddWord = "INSERT INTO word (text, weight) VALUES (?, ?)";
constexpr auto kWords = "SELECT text, weight FROM word ORDER BY text";

const Migration kWordTable{1, "CREATE TABLE word (text {text} NOT NULL, weight {real}) {plain}"};
const Migration kWordIndex{2, "CREATE UNIQUE INDEX word_text ON word (text)"};

std::vector<MigrationSet> sets(std::vector<Migration> steps) {
  return {MigrationSet{.room = "words", .steps = std::move(steps)}};
}

Store memory_store() { return Store::open("sqlite::memory:", sets({kWordTable})).value(); }

// A file of its own for each test, gone afterwards.
struct StoreFile : testing::Test {
  StoreFile() { std::filesystem::remove_all(folder); }
  ~StoreFile() override { std::filesystem::remove_all(folder); }
  std::filesystem::path folder = std::filesystem::path(testing::TempDir()) /
                                 testing::UnitTest::GetInstance()->current_test_info()->name();
  std::string url = "sqlite:" + (folder / "var" / "store.db").string();
};

std::vector<std::string> words(Transaction& transaction) {
  std::vector<std::string> found;
  auto rows = transaction.prepare(kWords);
  while (rows.next()) found.push_back(rows.text(0));
  return found;
}

void add_word(Store& store, std::string_view word) {
  Transaction transaction(store, Access::write);
  transaction.prepare(kAddWord).bind(word).bind(1.0).run();
  transaction.commit();
}

TEST(Transaction, KeepsWhatIsCommittedAndForgetsTheRest) {
  Store store = memory_store();
  {
    Transaction kept(store, Access::write);
    auto insert = kept.prepare(kAddWord);
    EXPECT_EQ(insert.bind("metric").bind(1.0).run(), 1);
    EXPECT_EQ(insert.bind("mission").bind(1.0).run(), 1);
    kept.commit();
  }
  {
    Transaction forgotten(store, Access::write);
    forgotten.prepare(kAddWord).bind("heap").bind(1.0).run();
  }
  Transaction transaction(store, Access::read);
  EXPECT_EQ(words(transaction), (std::vector<std::string>{"metric", "mission"}));
}

TEST(Transaction, RefusesToWriteWhereItMayOnlyRead) {
  Store store = memory_store();
  Transaction transaction(store, Access::read);
  EXPECT_THROW(transaction.prepare(kAddWord), base::Defect);
}

TEST(Statement, TakesTextAsTextWhateverItSays) {
  const std::string nasty("'); DROP TABLE word; --\0 x", 26);
  Store store = memory_store();
  Transaction transaction(store, Access::write);
  transaction.prepare(kAddWord).bind(nasty).bind(0.5).run();
  EXPECT_EQ(words(transaction), std::vector<std::string>{nasty});
}

TEST(Statement, RefusesToRunWithAParameterUnbound) {
  Store store = memory_store();
  Transaction transaction(store, Access::write);
  EXPECT_THROW(transaction.prepare(kAddWord).bind("mission").run(), base::Defect);
}

TEST(Statement, AsksAgainWithOtherParameters) {
  Store store = memory_store();
  Transaction transaction(store, Access::write);
  for (const auto* word : {"a", "b", "c"}) transaction.prepare(kAddWord).bind(word).bind(1.0).run();
  auto row = transaction.prepare("SELECT text FROM word WHERE text > ? ORDER BY text");
  ASSERT_TRUE(row.bind("a").next());
  EXPECT_EQ(row.text(0), "b");
  ASSERT_TRUE(row.reset().bind("b").next());  // Half-way through the rows of the first.
  EXPECT_EQ(row.text(0), "c");
  EXPECT_THROW(row.reset().next(), base::Defect);  // Nothing is bound from before.
}

TEST(Statement, RefusesAColumnOfAnotherType) {
  Store store = memory_store();
  Transaction transaction(store, Access::write);
  transaction.prepare(kAddWord).bind("mission").bind(0.5).run();
  auto row = transaction.prepare(kWords);
  ASSERT_TRUE(row.next());
  EXPECT_EQ(row.real(1), 0.5);
  EXPECT_THROW(row.integer(1), base::Defect);
}

TEST(Statement, TellsNothingFromZero) {
  Store store = memory_store();
  Transaction transaction(store, Access::write);
  transaction.prepare(kAddWord).bind("a").bind(std::optional<double>()).run();
  transaction.prepare(kAddWord).bind("b").bind(std::optional<double>(0.0)).run();
  auto row = transaction.prepare(kWords);
  ASSERT_TRUE(row.next());
  EXPECT_EQ(row.optional_real(1), std::nullopt);
  ASSERT_TRUE(row.next());
  EXPECT_EQ(row.optional_real(1), 0.0);
}

TEST(Store, RefusesAUrlItDoesNotKnow) {
  for (const auto* url : {"", "sqlite:", "commonweal.db", "mysql://x"}) {
    const auto refused = Store::open(url, {});
    ASSERT_FALSE(refused) << url;
    EXPECT_EQ(refused.error().code, base::ErrorCode::invalid_input);
  }
}

TEST_F(StoreFile, IsNotMadeWhereOnlyAnExistingOneWillDo) {
  const auto refused = Store::open(url, sets({kWordTable}), Opening::only_existing);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, base::ErrorCode::not_found);
  EXPECT_FALSE(std::filesystem::exists(folder));
  EXPECT_TRUE(Store::open(url, sets({kWordTable})));
  EXPECT_TRUE(Store::open(url, sets({kWordTable}), Opening::only_existing));
}

TEST_F(StoreFile, RunsEachMigrationOnceAndRefusesANewerDatabase) {
  EXPECT_TRUE(Store::open(url, sets({kWordTable})));
  EXPECT_TRUE(Store::open(url, sets({kWordTable, kWordIndex})));
  EXPECT_TRUE(Store::open(url, sets({kWordTable, kWordIndex})));
  EXPECT_THROW((void)Store::open(url, sets({kWordTable})), StoreFailure);
}

TEST_F(StoreFile, RefusesADatabaseWithTablesOfARoomItDoesNotKnow) {
  auto newer = sets({kWordTable});
  newer.push_back({.room = "sentences", .steps = {{1, "CREATE TABLE sentence (text {text})"}}});
  EXPECT_TRUE(Store::open(url, newer));
  EXPECT_THROW((void)Store::open(url, sets({kWordTable})), StoreFailure);
  EXPECT_TRUE(Store::open(url, newer));
}

TEST_F(StoreFile, IsAsBeforeIfAMigrationFails) {
  {
    Store first = Store::open(url, sets({kWordTable})).value();
  }
  const Migration bad{3, "CREATE TABLE nonsense ("};
  EXPECT_THROW((void)Store::open(url, sets({kWordTable, kWordIndex, bad})), StoreFailure);
  Store store = Store::open(url, sets({kWordTable})).value();
  add_word(store, "twice");
  EXPECT_NO_THROW(add_word(store, "twice"));  // The unique index was rolled back too.
}

TEST_F(StoreFile, LetsReadersReadWhileAWriterWrites) {
  Store store = Store::open(url, sets({kWordTable})).value();
  Transaction writer(store, Access::write);
  writer.prepare(kAddWord).bind("half-way").bind(1.0).run();
  Transaction reader(store, Access::read);
  EXPECT_EQ(words(reader), std::vector<std::string>{});
  writer.commit();
  Transaction later(store, Access::read);
  EXPECT_EQ(words(later), std::vector<std::string>{"half-way"});
}

TEST_F(StoreFile, LetsWritersWaitForOneAnother) {
  Store store = Store::open(url, sets({kWordTable})).value();
  std::vector<std::jthread> writers;
  for (int thread = 0; thread < 4; ++thread) {
    writers.emplace_back([&] {
      for (int i = 0; i < 25; ++i) add_word(store, "word");
    });
  }
  writers.clear();
  Transaction transaction(store, Access::read);
  EXPECT_EQ(words(transaction).size(), 100U);
}

TEST(Transaction, WaitsItsTurnInAStoreInMemory) {
  Store store = memory_store();
  std::vector<std::jthread> writers;
  for (int thread = 0; thread < 4; ++thread) {
    writers.emplace_back([&] {
      for (int i = 0; i < 25; ++i) add_word(store, "word");
    });
  }
  writers.clear();
  Transaction transaction(store, Access::read);
  EXPECT_EQ(words(transaction).size(), 100U);
}

TEST_F(StoreFile, SaysWhenTheWorldFails) {
  std::filesystem::create_directories(folder / "var" / "store.db");  // A folder in its place.
  EXPECT_THROW((void)Store::open(url, sets({kWordTable})), StoreFailure);
}

}  // namespace
}  // namespace commonweal::platform
