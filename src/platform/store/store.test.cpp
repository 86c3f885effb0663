#include "platform/store/store.hpp"

#include <filesystem>
#include <thread>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/store/word_fixture.hpp"

namespace commonweal::platform {
namespace {

using TransactionTest = WordFixture;

struct StoreTest : testing::Test {
  base::Result<Store> opened(std::vector<Migration> steps,
                             Opening opening = Opening::create_if_missing) const {
    return Store::open(database.url(), word_sets(std::move(steps)), opening);
  }
  TestDatabase database;
};

void write_from_four_threads(Store& store) {
  std::vector<std::jthread> writers;
  for (int thread = 0; thread < 4; ++thread) {
    writers.emplace_back([&] {
      for (int i = 0; i < 25; ++i) add_word(store, "word");
    });
  }
}

TEST_F(TransactionTest, KeepsWhatIsCommittedAndForgetsTheRest) {
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

TEST_F(TransactionTest, RefusesToWriteWhereItMayOnlyRead) {
  Transaction transaction(store, Access::read);
  EXPECT_THROW(transaction.prepare(kAddWord), base::Defect);
}

TEST_F(TransactionTest, ListsTheTablesOfTheSchema) {
  Transaction transaction(store, Access::write);
  transaction.prepare("CREATE TABLE another (word INTEGER)").run();
  EXPECT_EQ(transaction.tables(), (std::vector<std::string>{"another", "word"}));
}

TEST_F(TransactionTest, LetsReadersReadWhileAWriterWrites) {
  Transaction writer(store, Access::write);
  writer.prepare(kAddWord).bind("half-way").bind(1.0).run();
  Transaction reader(store, Access::read);
  EXPECT_EQ(words(reader), std::vector<std::string>{});
  writer.commit();
  EXPECT_EQ(words(reader), std::vector<std::string>{});  // As it was when it first looked.
  Transaction later(store, Access::read);
  EXPECT_EQ(words(later), std::vector<std::string>{"half-way"});
}

TEST_F(TransactionTest, LetsWritersWaitForOneAnother) {
  write_from_four_threads(store);
  Transaction transaction(store, Access::read);
  EXPECT_EQ(words(transaction).size(), 100U);
}

// Each reads what the one before wrote: ids in blocks rest on this.
TEST_F(TransactionTest, SeesAllThatWritersBeforeItWrote) {
  const auto count_and_add = [&] {
    for (int i = 0; i < 25; ++i) {
      Transaction transaction(store, Access::write);
      auto row = transaction.prepare("SELECT count(*) FROM word");
      row.next();
      const std::string next = std::to_string(1000 + row.integer(0));
      transaction.prepare(kAddWord).bind(next).bind(1.0).run();
      transaction.commit();
    }
  };
  {
    const std::jthread one(count_and_add);
    const std::jthread other(count_and_add);
  }
  Transaction transaction(store, Access::read);
  const auto found = words(transaction);
  ASSERT_EQ(found.size(), 50U);
  for (std::size_t i = 0; i < found.size(); ++i) EXPECT_EQ(found[i], std::to_string(1000 + i));
}

TEST(Transaction, WaitsItsTurnInAStoreInMemory) {
  Store store = Store::open("sqlite::memory:", word_sets({kWordTable})).value();
  write_from_four_threads(store);
  Transaction transaction(store, Access::read);
  EXPECT_EQ(words(transaction).size(), 100U);
}

TEST(Store, RefusesAUrlItDoesNotKnow) {
  for (const auto* url : {"", "sqlite:", "commonweal.db", "mysql://me:secret@x",
                          "postgresql://me:secret@h:p/x", "postgresql://me:a@secret@h/x",
                          "postgresql://me:a/secret@h/x", "postgresql://h/x?secret"}) {
    const auto refused = Store::open(url, {});
    ASSERT_FALSE(refused) << url;
    EXPECT_EQ(refused.error().code, base::ErrorCode::invalid_input);
    EXPECT_EQ(refused.error().problems.at(0).what.find("secret"), std::string::npos) << url;
  }
}

TEST_F(StoreTest, IsNotMadeWhereOnlyAnExistingOneWillDo) {
  for (int tries = 0; tries < 2; ++tries) {  // Nor by having been asked for.
    const auto refused = opened({kWordTable}, Opening::only_existing);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::not_found);
  }
  EXPECT_TRUE(opened({kWordTable}));
  EXPECT_TRUE(opened({kWordTable}, Opening::only_existing));
}

TEST_F(StoreTest, RunsEachMigrationOnceAndRefusesANewerDatabase) {
  EXPECT_TRUE(opened({kWordTable}));
  EXPECT_TRUE(opened({kWordTable, kWordIndex}));
  EXPECT_TRUE(opened({kWordTable, kWordIndex}));
  EXPECT_THROW((void)opened({kWordTable}), StoreFailure);
}

TEST_F(StoreTest, IsBroughtUpToDateOnceByManyAtOnce) {
  std::vector<std::jthread> openers;
  for (int i = 0; i < 8; ++i) {
    openers.emplace_back([&] { EXPECT_TRUE(opened({kWordTable, kWordIndex})); });
  }
}

TEST_F(StoreTest, RefusesADatabaseWithTablesOfARoomItDoesNotKnow) {
  auto newer = word_sets({kWordTable});
  newer.push_back({.room = "sentences", .steps = {{1, "CREATE TABLE sentence (text {text})"}}});
  EXPECT_TRUE(Store::open(database.url(), newer));
  EXPECT_THROW((void)opened({kWordTable}), StoreFailure);
  EXPECT_TRUE(Store::open(database.url(), newer));
}

TEST_F(StoreTest, IsAsBeforeIfAMigrationFails) {
  EXPECT_TRUE(opened({kWordTable}));
  const Migration bad{3, "CREATE TABLE nonsense ("};
  EXPECT_THROW((void)opened({kWordTable, kWordIndex, bad}), StoreFailure);
  Store store = opened({kWordTable}).value();
  add_word(store, "twice");
  EXPECT_NO_THROW(add_word(store, "twice"));  // The unique index was rolled back too.
}

}  // namespace
}  // namespace commonweal::platform
