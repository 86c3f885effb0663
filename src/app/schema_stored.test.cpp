#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "app/schema.hpp"
#include "app/site_fixture.hpp"
#include "platform/audit/verify_audit.hpp"
#include "platform/backup/backup.hpp"
#include "platform/backup/tables.hpp"

namespace commonweal::app {
namespace {

using platform::Access;
using platform::MigrationSet;
using platform::Opening;
using platform::Store;
using platform::Transaction;

// By room, the number of its last migration.
using Versions = std::map<std::string, std::size_t>;

Versions versions_of(const std::vector<MigrationSet>& sets) {
  Versions versions;
  for (const auto& set : sets) versions[set.room] = set.steps.size();
  return versions;
}

// The versions that a later migration starts from, and that no stored database has.
std::set<std::string> not_stored(const Versions& now, const std::vector<Versions>& stored) {
  std::set<std::string> lacking;
  for (const auto& [room, last] : now) {
    for (std::size_t number = 1; number < last; ++number) {
      bool is_there = false;
      for (const auto& versions : stored) {
        const auto found = versions.find(room);
        is_there |= found != versions.end() && found->second == number;
      }
      if (!is_there) lacking.insert(room + ' ' + std::to_string(number));
    }
  }
  return lacking;
}

TEST(NotStored, ListsTheVersionsBeforeAMigrationThatAreNotKept) {
  const std::vector<Versions> stored{{{"audit", 1}, {"missions", 1}}};
  using Lacking = std::set<std::string>;
  EXPECT_EQ(not_stored({{"audit", 1}, {"identity", 1}}, stored), Lacking());
  EXPECT_EQ(not_stored({{"missions", 2}}, stored), Lacking());
  EXPECT_EQ(not_stored({{"missions", 3}, {"identity", 2}}, stored),
            (Lacking{"identity 1", "missions 2"}));
}

struct StoredDatabase : testing::Test {
  ~StoredDatabase() override { std::filesystem::remove_all(folder); }

  static std::set<std::filesystem::path> texts() {
    std::set<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::directory_iterator("tests/stored")) {
      if (entry.path().extension() == ".dump") found.insert(entry.path());
    }
    return found;
  }

  // The database that a text makes, as a file of the test's own.
  std::filesystem::path made_from(const std::filesystem::path& text) const {
    const auto file = folder / text.stem();
    const std::string command = "sqlite3 '" + file.string() + "' <'" + text.string() + "'";
    EXPECT_EQ(std::system(command.c_str()), 0) << command;
    return file;
  }

  static std::vector<MigrationSet> steps_of(const std::filesystem::path& file) {
    auto store = Store::open(url_of(file), real_schema(), Opening::only_to_read).value();
    Transaction transaction(store, Access::read);
    return platform::steps_had(transaction, real_schema());
  }

  static bool is_of(const std::filesystem::path& text, std::string_view migration) {
    return text.string().find(migration) != std::string::npos;
  }

  // Targets and asks came with the sixth migration of missions, effects and their like with the
  // seventh.
  static std::string further_records(const std::filesystem::path& text) {
    if (is_of(text, "missions-7")) return "1194\n";
    return is_of(text, "missions-6") ? "1139\n" : "0\n";
  }

  static std::string url_of(const std::filesystem::path& file) { return "sqlite:" + file.string(); }

  // The first column, a row on a line.
  static std::string rows(Store& store, std::string_view sql) {
    Transaction transaction(store, Access::read);
    auto row = transaction.prepare(sql);
    std::string text;
    while (row.next()) text += row.text(0) + '\n';
    return text;
  }

  static std::filesystem::path made_folder() {
    std::string name = (std::filesystem::temp_directory_path() / "stored_XXXXXX").string();
    return mkdtemp(name.data());
  }

  std::filesystem::path folder = made_folder();
  platform::TestDatabase database;
};

TEST_F(StoredDatabase, IsThereForEveryVersionBeforeAMigration) {
  std::vector<Versions> stored;
  for (const auto& text : texts()) stored.push_back(versions_of(steps_of(made_from(text))));
  EXPECT_FALSE(stored.empty());
  EXPECT_EQ(not_stored(versions_of(real_schema()), stored), std::set<std::string>())
      << "Run tests/stored/store with a program of the version before.";
}

// What has run somewhere is never edited: the same steps make the same schema today.
TEST_F(StoredDatabase, HasTheSchemaThatItsMigrationsMakeToday) {
  constexpr auto kSchema = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name";
  for (const auto& text : texts()) {
    const auto file = made_from(text);
    const auto steps = steps_of(file);
    auto today = Store::open(url_of(folder / (text.stem().string() + ".today")), steps).value();
    auto stored = Store::open(url_of(file), real_schema(), Opening::only_to_read).value();
    EXPECT_EQ(rows(stored, kSchema), rows(today, kSchema)) << text;
  }
}

// A database of another engine is made as that version made it, filled, and only then brought up to
// date.
TEST_F(StoredDatabase, IsBroughtUpToDateWithAllItsRows) {
  for (const auto& text : texts()) {
    const auto file = made_from(text);
    const platform::TestDatabase mine;
    const bool elsewhere = platform::TestDatabase::is_on_postgresql();
    const auto url = elsewhere ? mine.url() : url_of(file);
    if (elsewhere) {
      const auto fine = [](Transaction&) { return base::Result<void>(); };
      ASSERT_TRUE(platform::restore(file, url, real_schema(), fine)) << text;
    }
    auto store = Store::open(url, real_schema()).value();
    EXPECT_EQ(rows(store, "SELECT CAST(count(*) AS TEXT) FROM observation"), "25\n") << text;
    EXPECT_EQ(rows(store,
                   "SELECT revision || ': ' || CAST(CAST(value AS BIGINT) AS TEXT) "
                   "FROM observation WHERE revision > 1 ORDER BY row_id"),
              "2: 4186975\n")
        << text;
    EXPECT_EQ(rows(store, "SELECT code FROM record WHERE kind = 'mission' ORDER BY id"),
              "health\nsafety\nopportunity\nsecurity\n")
        << text;
    EXPECT_EQ(rows(store,
                   "SELECT CAST((SELECT count(*) FROM audit) - count(*) AS TEXT) FROM audit a "
                   "JOIN audit b ON b.id = a.id + 1 AND b.previous = a.hash"),
              "1\n")
        << text;
    EXPECT_EQ(rows(store, "SELECT CAST(count(*) AS TEXT) FROM boundary"), "0\n") << text;
    EXPECT_EQ(rows(store, "SELECT CAST(count(*) AS TEXT) FROM further_record"),
              further_records(text))
        << text;
    EXPECT_EQ(rows(store, "SELECT CAST(count(*) AS TEXT) FROM effect"),
              is_of(text, "missions-7") ? "21\n" : "0\n")
        << text;
    EXPECT_EQ(rows(store, "SELECT CAST(count(*) AS TEXT) FROM commitment"), "0\n") << text;
    Transaction transaction(store, Access::read);
    EXPECT_TRUE(platform::verify_audit(transaction).holds()) << text;
  }
}

}  // namespace
}  // namespace commonweal::app
