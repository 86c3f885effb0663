#include "app/backup_command.hpp"

#include <filesystem>

#include <gtest/gtest.h>

#include "app/site_fixture.hpp"

namespace commonweal::app {
namespace {

using platform::ExitStatus;

struct BackupCommand : SiteFixture {
  // As it is installed: the migrations of all rooms in one folder.
  BackupCommand() {
    for (const auto room : record_rooms()) {
      std::filesystem::copy(migrations_of(room), folder_ / "migrations",
                            std::filesystem::copy_options::recursive);
    }
  }
  Printed run_here(const std::vector<std::string>& words) {
    share_ = folder_.string();
    return run(words);
  }

  // The rows of every table, and the last hash of the audit.
  static std::string state(platform::Store& store) {
    platform::Transaction transaction(store, platform::Access::read);
    std::string text;
    for (const auto& table : transaction.tables()) {
      auto row = transaction.prepare("SELECT count(*) FROM " + table);
      row.next();
      text += table + ": " + std::to_string(row.integer(0)) + '\n';
    }
    auto last = transaction.prepare("SELECT hash FROM audit ORDER BY id DESC LIMIT 1");
    return last.next() ? text + last.text(0) : text;
  }

  std::string file = (folder_ / "commonweal.backup").string();
};

TEST_F(BackupCommand, CopiesTheStoreAndBringsItBackOnEitherEngine) {
  given_england();
  const auto backed_up = run_here({"backup", file});
  EXPECT_EQ(backed_up.status, ExitStatus::done) << backed_up.err;
  EXPECT_NE(backed_up.out.find("observation: "), std::string::npos);
  const platform::TestDatabase same;
  const std::string sqlite = "sqlite:" + (folder_ / "restored.db").string();
  for (const auto& url : {same.url(), sqlite}) {
    const auto restored = run_here({"restore", file, "--db", url});
    EXPECT_EQ(restored.status, ExitStatus::done) << restored.err;
    EXPECT_EQ(restored.out, backed_up.out);
    auto store = platform::Store::open(url, real_schema()).value();
    EXPECT_EQ(state(store), state(store_));
  }
}

TEST_F(BackupCommand, RestoresNothingThatWasAlteredUnlessToldTo) {
  given_england();
  EXPECT_EQ(run_here({"backup", file}).status, ExitStatus::done);
  {
    auto backup = platform::Store::open("sqlite:" + file, real_schema()).value();
    platform::Transaction transaction(backup, platform::Access::write);
    transaction.prepare("UPDATE observation SET source_rows = 'none' WHERE row_id = 7").run();
    transaction.commit();
  }
  const std::string url = "sqlite:" + (folder_ / "restored.db").string();
  const auto refused = run_here({"restore", file, "--db", url});
  EXPECT_EQ(refused.status, ExitStatus::bad_input);
  EXPECT_NE(refused.err.find("observation"), std::string::npos) << refused.err;
  EXPECT_NE(refused.err.find("nothing was restored. --unverified"), std::string::npos)
      << refused.err;
  EXPECT_EQ(run_here({"restore", file, "--db", url, "--unverified"}).status, ExitStatus::done);
}

TEST_F(BackupCommand, RefusesAFileThatIsThereAndADatabaseThatIsFull) {
  given_england();
  EXPECT_EQ(run_here({"backup", file}).status, ExitStatus::done);
  const auto again = run_here({"backup", file});
  EXPECT_EQ(again.status, ExitStatus::bad_input);
  EXPECT_NE(again.err.find("say --replace"), std::string::npos) << again.err;
  EXPECT_EQ(run_here({"backup", file, "--replace"}).status, ExitStatus::done);
  const auto full = run_here({"restore", file, "--db", database_.url()});
  EXPECT_EQ(full.status, ExitStatus::bad_input);
  EXPECT_NE(full.err.find("The database holds rows already."), std::string::npos) << full.err;
}

TEST_F(BackupCommand, SaysInWhichFolderItCannotWrite) {
  const std::string nowhere = (folder_ / "none" / "a.backup").string();
  const auto refused = run_here({"backup", nowhere});
  EXPECT_EQ(refused.status, ExitStatus::world_failed);
  EXPECT_EQ(refused.err, "commonweal: The file " + nowhere +
                             ".part cannot be written: No such file or directory. Nothing was "
                             "changed.\n");
}

}  // namespace
}  // namespace commonweal::app
