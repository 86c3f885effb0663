#include "platform/backup/backup.hpp"

#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <optional>
#include <thread>

#include <gtest/gtest.h>

#include "platform/backup/tables.hpp"
#include "platform/store/store_fixture.hpp"

namespace commonweal::platform {
namespace {

const Migration kTables{1, R"(
  CREATE TABLE z_parent (id {id} NOT NULL PRIMARY KEY, name {text}) {plain};
  CREATE TABLE child (parent {id} NOT NULL REFERENCES z_parent (id), at {integer} NOT NULL,
                      value {real}, PRIMARY KEY (parent, at)) {keyed};
)"};
const Migration kMore{2, "CREATE TABLE later (id {id} NOT NULL PRIMARY KEY) {plain}"};

std::vector<MigrationSet> family(std::vector<Migration> steps) {
  return {MigrationSet{.room = "family", .steps = std::move(steps)}};
}

base::Result<void> fine(Transaction&) { return {}; }

struct BackupTest : testing::Test {
  BackupTest() {
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
  }
  ~BackupTest() override { std::filesystem::remove_all(folder); }

  // A parent and its two children, as one transaction: a backup never has one without the other.
  static void add_family(Store& to, std::int64_t id) {
    Transaction transaction(to, Access::write);
    transaction.prepare("INSERT INTO z_parent (id, name) VALUES (?, ?)")
        .bind(id)
        .bind(id % 2 == 0 ? std::optional<std::string_view>("even \u00e9") : std::nullopt)
        .run();
    auto child = transaction.prepare("INSERT INTO child (parent, at, value) VALUES (?, ?, ?)");
    child.bind(id).bind(std::int64_t{2}).bind(0.1 * static_cast<double>(id)).run();
    child.bind(id).bind(std::int64_t{1}).bind(std::nullopt).run();
    transaction.commit();
  }

  // Every row, in order.
  static std::string rows_of(Store& of) {
    Transaction transaction(of, Access::read);
    std::string text;
    for (const auto* sql : {"SELECT id, name, 0.5 FROM z_parent ORDER BY id",
                            "SELECT parent, at, value FROM child ORDER BY parent, at"}) {
      auto row = transaction.prepare(sql);
      while (row.next()) {
        text += std::to_string(row.integer(0)) + ' ';
        text += row.type(1) == ColumnType::integer ? std::to_string(row.integer(1))
                                                   : row.optional_text(1).value_or("null");
        text += ' ' + std::to_string(row.optional_real(2).value_or(-1)) + '\n';
      }
    }
    return text;
  }

  static std::string error_of(const base::Result<std::vector<CopiedTable>>& refused) {
    EXPECT_FALSE(refused);
    return refused ? "" : refused.error().problems.at(0).what;
  }

  std::filesystem::path folder =
      std::filesystem::path(testing::TempDir()) / ("backup_" + std::to_string(::getpid()));
  std::filesystem::path file = folder / "backup.db";
  TestDatabase database;
  std::vector<MigrationSet> sets = family({kTables});
  Store store = Store::open(database.url(), sets).value();
};

TEST_F(BackupTest, ComesBackOnEitherEngine) {
  for (std::int64_t id = 1; id <= 5; ++id) add_family(store, id);
  const auto copied = back_up(store, sets, file);
  ASSERT_TRUE(copied);
  ASSERT_EQ(copied->size(), 2U);
  EXPECT_EQ((*copied)[0].name, "z_parent");  // Before those that refer to it.
  EXPECT_EQ((*copied)[0].rows, 5);
  EXPECT_EQ((*copied)[1].rows, 10);

  const TestDatabase same;
  const std::string sqlite = "sqlite:" + (folder / "restored.db").string();
  for (const auto& url : {same.url(), sqlite}) {
    ASSERT_TRUE(restore(file, url, sets, fine));
    Store restored = Store::open(url, sets).value();
    EXPECT_EQ(rows_of(restored), rows_of(store));
  }
}

TEST_F(BackupTest, IsOneFileForItsOwnerOnly) {
  add_family(store, 1);
  ASSERT_TRUE(back_up(store, sets, file));
  int files = 0;
  for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder)) ++files;
  EXPECT_EQ(files, 1);
  EXPECT_EQ(std::filesystem::status(file).permissions(),
            std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(BackupTest, IsOfOneMomentWhileOthersWrite) {
  for (std::int64_t id = 1; id <= 200; ++id) add_family(store, id);
  std::atomic<bool> is_over = false;
  std::atomic<std::int64_t> last = 200;
  std::jthread writer([&] {
    while (!is_over) {
      add_family(store, last + 1);
      ++last;
    }
  });
  while (last < 210) std::this_thread::yield();
  const std::int64_t before = last;
  const auto copied = back_up(store, sets, file);
  const std::int64_t after = last + 1;  // One may be committed and not yet counted.
  is_over = true;
  writer.join();
  ASSERT_TRUE(copied);
  EXPECT_GE((*copied)[0].rows, before);
  EXPECT_LE((*copied)[0].rows, after);
  EXPECT_EQ((*copied)[1].rows, 2 * (*copied)[0].rows);
  const TestDatabase fresh;
  EXPECT_TRUE(restore(file, fresh.url(), sets, fine));
}

TEST_F(BackupTest, WritesOverAnotherOnlyWhereToldTo) {
  add_family(store, 1);
  std::ofstream(file) << "mine";
  EXPECT_EQ(error_of(back_up(store, sets, file)),
            "There is a file " + file.string() +
                " already. Name another, or say --replace to write over it.");
  EXPECT_EQ(std::filesystem::file_size(file), 4U);
  EXPECT_TRUE(back_up(store, sets, file, ExistingFile::replace));
  EXPECT_GT(std::filesystem::file_size(file), 4U);
}

TEST_F(BackupTest, IsRefusedWhereItIsCutOrAltered) {
  for (std::int64_t id = 1; id <= 100; ++id) add_family(store, id);
  ASSERT_TRUE(back_up(store, sets, file));
  const auto size = std::filesystem::file_size(file);
  const auto is_refused = [&](const std::filesystem::path& bad) {
    const TestDatabase fresh;
    const auto refused = restore(bad, fresh.url(), sets, fine);
    EXPECT_NE(error_of(refused).find("is not a whole backup"), std::string::npos) << bad;
    EXPECT_EQ(Store::open(fresh.url(), sets, Opening::only_existing).has_value(), false);
  };
  const auto bad = folder / "bad.db";
  for (const auto left : {std::uintmax_t{0}, std::uintmax_t{100}, size / 2, size - 4096}) {
    std::filesystem::copy_file(file, bad, std::filesystem::copy_options::overwrite_existing);
    std::filesystem::resize_file(bad, left);
    is_refused(bad);
  }
  std::filesystem::copy_file(file, bad, std::filesystem::copy_options::overwrite_existing);
  std::fstream(bad, std::ios::in | std::ios::out | std::ios::binary).seekp(4096 * 3)
      << "overwritten";
  is_refused(bad);
  std::ofstream(bad) << "Not a database at all, but a text that goes on for a while.";
  is_refused(bad);
}

TEST_F(BackupTest, IsRefusedWhereTheDatabaseIsNotEmpty) {
  add_family(store, 1);
  ASSERT_TRUE(back_up(store, sets, file));
  EXPECT_EQ(error_of(restore(file, database.url(), sets, fine)),
            "The database holds rows already. Restore into one that is new.");
  EXPECT_EQ(error_of(restore(folder / "none.db", database.url(), sets, fine)),
            "There is no file " + (folder / "none.db").string() + ".");
}

TEST_F(BackupTest, LeavesNothingWhereTheCheckFindsAFault) {
  add_family(store, 1);
  ASSERT_TRUE(back_up(store, sets, file));
  const TestDatabase fresh;
  const auto refused = restore(file, fresh.url(), sets, [](Transaction& restored) {
    EXPECT_EQ(count_rows(restored, "child"), 2);
    return base::Result<void>(base::fail(base::ErrorCode::conflict, "A row is not accounted for."));
  });
  EXPECT_EQ(error_of(refused), "A row is not accounted for.");
  Store empty = Store::open(fresh.url(), sets).value();
  EXPECT_EQ(rows_of(empty), "");
}

TEST_F(BackupTest, KeepsTheVersionOfTheStoreAndIsBroughtUpToDate) {
  add_family(store, 1);
  const auto newer = family({kTables, kMore});
  Store as_it_is = Store::open(database.url(), newer, Opening::only_to_read).value();
  const auto copied = back_up(as_it_is, newer, file);
  ASSERT_TRUE(copied);
  EXPECT_EQ(copied->size(), 2U);
  const TestDatabase fresh;
  ASSERT_TRUE(restore(file, fresh.url(), newer, fine));
  Store restored = Store::open(fresh.url(), newer, Opening::only_existing).value();
  EXPECT_EQ(rows_of(restored), rows_of(store));
  EXPECT_THROW((void)restore(file, fresh.url(), {}, fine), StoreTooNew);
}

TEST_F(BackupTest, IsRefusedByADatabaseOfAnotherVersion) {
  ASSERT_TRUE(back_up(store, sets, file));
  const auto newer = family({kTables, kMore});
  const TestDatabase up_to_date;
  EXPECT_TRUE(Store::open(up_to_date.url(), newer));
  EXPECT_EQ(error_of(restore(file, up_to_date.url(), newer, fine)),
            "The database has the tables of another version than the backup. Restore into one that "
            "is new.");
}

}  // namespace
}  // namespace commonweal::platform
