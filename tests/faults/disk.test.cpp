#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include <gtest/gtest.h>

#include "program.hpp"

namespace commonweal {
namespace {

// A disk of a few MiB in memory, for root only.
class SmallDisk {
 public:
  SmallDisk() {
    std::string name = (std::filesystem::temp_directory_path() / "disk_XXXXXX").string();
    path_ = ::mkdtemp(name.data());
    const auto mount = "mount -t tmpfs -o size=4m commonweal_test " + path_ + " 2>/dev/null";
    is_there_ = ::geteuid() == 0 && std::system(mount.c_str()) == 0;
  }
  ~SmallDisk() {
    if (is_there_) remount_or_leave("umount " + path_);
    std::error_code unheard;
    std::filesystem::remove(path_, unheard);
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

  bool is_there() const { return is_there_; }
  std::string file(const std::string& name) const { return path_ + '/' + name; }
  void let_be_written(bool may) const {
    remount_or_leave("mount -o remount," + std::string(may ? "rw" : "ro") + ' ' + path_);
  }

 private:
  static void remount_or_leave(const std::string& command) {
    if (std::system(command.c_str()) != 0) std::cerr << "failed: " << command << '\n';
  }

  std::string path_;
  bool is_there_ = false;
};

struct DiskFault : testing::Test {
  void SetUp() override {
    if (disk.is_there()) {
      ASSERT_EQ(run("$commonweal example load england --db " + db).status, 0);
      before = exported();
      return;
    }
    std::cerr << "NOT RUN: no small disk can be mounted here, which takes root.\n";
    GTEST_SKIP();
  }

  std::string exported() const { return run("$commonweal observation export --db " + db).out; }

  // Figures of many months: far more than the disk has room for.
  std::string many_figures() const {
    const std::string path = own.file("many.csv");
    std::ofstream file(path);
    file << "metric,body,period,value\n";
    for (int year = 1000; year < 9999; ++year) {
      for (const auto* month : {"01", "02", "03", "04", "05", "06", "07", "08", "09"}) {
        file << "nhs-waiting-list,E92000001," << year << '-' << month << ',' << year << '\n';
      }
    }
    return path;
  }
  std::string one_figure() const {
    const std::string path = own.file("one.csv");
    std::ofstream(path) << "metric,body,period,value\nnhs-waiting-list,E92000001,2001-01,5\n";
    return path;
  }

  Ended import(const std::string& path) const {
    return run("$commonweal observation import " + path + " --db " + db + " 2>&1");
  }

  void expect_usable() const {
    EXPECT_EQ(exported(), before);
    EXPECT_EQ(import(one_figure()).status, 0);
    EXPECT_NE(exported(), before);
  }

  SmallDisk disk;
  OwnFolder own;
  std::string store = disk.file("store.db");
  std::string db = "sqlite:" + store;
  std::string before;
};

TEST_F(DiskFault, AFullDiskChangesNothingAndIsSaid) {
  const auto failed = import(many_figures());
  EXPECT_EQ(failed.status, 3);
  EXPECT_EQ(failed.out, "commonweal: The database " + store +
                            " is on a disk that is full. Make room for it. Nothing was changed.\n");
  expect_usable();
}

TEST_F(DiskFault, AFullDiskLeavesNoHalfOfABackup) {
  const std::string backup = disk.file("store.backup");
  std::ofstream(disk.file("filler")) << std::string(8 << 20, 'x');  // As much as there is room for.
  const auto failed = run("$commonweal backup " + backup + " --db " + db + " 2>&1");
  EXPECT_EQ(failed.status, 3);
  EXPECT_TRUE(failed.out.starts_with("commonweal: The database " + disk.file(""))) << failed.out;
  EXPECT_FALSE(std::filesystem::exists(backup));
  EXPECT_FALSE(std::filesystem::exists(backup + ".part"));
  std::filesystem::remove(disk.file("filler"));
  expect_usable();
}

TEST_F(DiskFault, AReadOnlyDiskChangesNothingAndIsSaid) {
  disk.let_be_written(false);
  const auto failed = import(one_figure());
  EXPECT_EQ(failed.status, 3);
  EXPECT_NE(failed.out.find("The database " + store), std::string::npos) << failed.out;
  EXPECT_TRUE(failed.out.ends_with("Nothing was changed.\n")) << failed.out;
  disk.let_be_written(true);
  expect_usable();
}

}  // namespace
}  // namespace commonweal
