#include "platform/sort/temporary_file.hpp"

#include <stdlib.h>
#include <sys/mount.h>

#include <array>
#include <filesystem>
#include <functional>
#include <string>

#include <gtest/gtest.h>

#include "platform/sort/record_sorter.hpp"

namespace commonweal::platform {
namespace {

struct TemporaryFileTest : testing::Test {
  TemporaryFileTest() {
    std::string name = (std::filesystem::temp_directory_path() / "sort_XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
  }
  ~TemporaryFileTest() override {
    if (mounted_) ::umount(folder_.c_str());
    std::filesystem::remove_all(folder_);
  }
  bool mount_small_disk() {
    mounted_ = ::mount("tmpfs", folder_.c_str(), "tmpfs", 0, "size=256k") == 0;
    return mounted_;
  }

  std::filesystem::path folder_;
  bool mounted_ = false;
};

TEST_F(TemporaryFileTest, GivesBackWhatItWasGiven) {
  TemporaryFile file(folder_);
  file.append("one");
  file.append("");
  file.append("two");
  EXPECT_EQ(file.size(), 6u);
  std::array<char, 4> bytes{};
  file.read(2, bytes);
  EXPECT_EQ(std::string(bytes.begin(), bytes.end()), "etwo");
}

TEST_F(TemporaryFileTest, HasNoNameThatCouldBeLeftBehind) {
  TemporaryFile file(folder_);
  file.append("one");
  EXPECT_TRUE(std::filesystem::is_empty(folder_));
}

std::string failure_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const TemporaryFileFailure& failure) {
    return failure.what();
  }
  return "none";
}

TEST_F(TemporaryFileTest, NamesAFolderThatIsNotThere) {
  const auto missing = folder_ / "none";
  EXPECT_EQ(failure_of([&] { TemporaryFile file(missing); }),
            "The folder of temporary files " + missing.string() +
                " cannot be written to: No such file or directory. Name another in TMPDIR.");
}

TEST_F(TemporaryFileTest, SaysWhereTheDiskIsFull) {
  if (!mount_small_disk()) GTEST_SKIP() << "Only root can mount the small disk that this fills.";
  const auto fill = [&] {
    RecordSorter sorter({.memory_bytes = 64 * 1024, .folder = folder_});
    for (std::uint64_t i = 0; i < 1'000'000; ++i) sorter.add({i, 0}, "a record of some bytes");
    (void)std::move(sorter).finish();
  };
  EXPECT_EQ(failure_of(fill), "The folder of temporary files " + folder_.string() +
                                  " is full. Make room there, or name another in TMPDIR.");
}

}  // namespace
}  // namespace commonweal::platform
