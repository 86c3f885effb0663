#include "platform/store/sqlite_engine.hpp"

#include <chrono>
#include <filesystem>
#include <thread>

#include <gtest/gtest.h>

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
  EXPECT_TRUE(engine->connect()->has_table("word"));
}

}  // namespace
}  // namespace commonweal::platform
