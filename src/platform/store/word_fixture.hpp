#pragma once

// For tests: a table of words and their weights, in a database of the test's own.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "platform/store/store_fixture.hpp"

namespace commonweal::platform {

inline constexpr auto kAddWord = "INSERT INTO word (text, weight) VALUES (?, ?)";
inline constexpr auto kWords = "SELECT text, weight FROM word ORDER BY text";

inline const Migration kWordTable{
    1, "CREATE TABLE word (text {text} NOT NULL, weight {real}) {plain}"};
inline const Migration kWordIndex{2, "CREATE UNIQUE INDEX word_text ON word (text)"};

inline std::vector<MigrationSet> word_sets(std::vector<Migration> steps) {
  return {MigrationSet{.room = "words", .steps = std::move(steps)}};
}

inline std::vector<std::string> words(Transaction& transaction) {
  std::vector<std::string> found;
  auto rows = transaction.prepare(kWords);
  while (rows.next()) found.push_back(rows.text(0));
  return found;
}

inline void add_word(Store& store, std::string_view word) {
  Transaction transaction(store, Access::write);
  transaction.prepare(kAddWord).bind(word).bind(1.0).run();
  transaction.commit();
}

struct WordFixture : testing::Test {
  TestDatabase database;
  Store store = Store::open(database.url(), word_sets({kWordTable})).value();
};

}  // namespace commonweal::platform
