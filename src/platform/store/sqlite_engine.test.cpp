#include "platform/store/sqlite_engine.hpp"

#include <chrono>
#include <filesystem>
#include <thread>

#include <gtest/gtest.h>

#include "platform/store/store.hpp"

namespace commonweal::platform {
namespace {

// Until it has its journal, a new database is as it is here: one who writes keeps all others out.
TEST(SqliteEngine, WaitsForAnotherThatIsMakingTheSameDatabase) {
  const auto path = std::filesystem::path(testing::TempDir()) / "made_by_another.db";
  std::filesystem::remove(path);
  const auto engine = sqlite_engine(path.string());
  const auto other = engine->connect();
  other->execute("PRAGMA journal_mode = DELETE");
  other->begin(Access::write);
  other->execute("CREATE TABLE word (text TEXT)");
  const std::jthread finishes([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    other->commit();
  });
  EXPECT_EQ(engine->connect()->tables(), std::vector<std::string>{"word"});
}

struct SqliteFile : testing::Test {
  SqliteFile() { std::filesystem::remove_all(folder); }
  ~SqliteFile() override { std::filesystem::remove_all(folder); }
  std::filesystem::path folder = std::filesystem::path(testing::TempDir()) / "sqlite_file";
  std::string url = "sqlite:" + (folder / "var" / "store.db").string();
};

TEST_F(SqliteFile, IsMadeWithItsFolderUnlessItHasToBeThere) {
  const std::vector<MigrationSet> sets{
      {.room = "words", .steps = {{1, "CREATE TABLE a (b {id})"}}}};
  EXPECT_FALSE(Store::open(url, sets, Opening::only_existing));
  EXPECT_FALSE(std::filesystem::exists(folder));
  EXPECT_TRUE(Store::open(url, sets));
  EXPECT_TRUE(Store::open(url, sets, Opening::only_existing));
}

std::string failure_of(const std::string& url) {
  try {
    (void)Store::open(url, {});
  } catch (const StoreUnavailable& failure) {
    return failure.what();
  }
  return "";
}

TEST_F(SqliteFile, SaysWhichDatabaseCannotBeOpened) {
  std::filesystem::create_directories(folder / "var" / "store.db");  // A folder in its place.
  EXPECT_EQ(failure_of(url), "The database " + (folder / "var" / "store.db").string() +
                                 " cannot be opened: unable to open database file.");
}

}  // namespace
}  // namespace commonweal::platform
