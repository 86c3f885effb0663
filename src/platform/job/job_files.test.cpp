#include "platform/job/job_files.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>

#include "platform/job/desk_fixture.hpp"

namespace commonweal::platform {
namespace {

struct JobFiles : DeskFixture {
  std::filesystem::path files = folder / "desk.db-files";

  static unsigned mode_of(const std::filesystem::path& path) {
    struct stat found{};
    stat(path.c_str(), &found);
    return found.st_mode & 0777U;
  }
  static void make_old(const std::filesystem::path& path) {
    std::filesystem::last_write_time(
        path, std::filesystem::file_time_type::clock::now() - std::chrono::hours(1));
  }
};

TEST_F(JobFiles, StandBesideADeskInAFile) {
  EXPECT_EQ(job_files_folder("sqlite:" + (folder / "desk.db").string()), files);
  const auto server = job_files_folder("postgresql://a:secret@b/c");
  EXPECT_TRUE(server.is_absolute());
  EXPECT_EQ(server.string().find("secret"), std::string::npos);
  EXPECT_NE(server, job_files_folder("postgresql://a:secret@b/d"));
}

TEST_F(JobFiles, AreReadableByTheProgramOnlyUnderANameOfTheirOwn) {
  const auto file = keep_file(files, "../../etc/passwd", "abc");
  EXPECT_EQ(mode_of(files), 0700U);
  EXPECT_EQ(mode_of(file.path), 0600U);
  EXPECT_EQ(std::filesystem::path(file.path).parent_path(), files);
  EXPECT_EQ(file.path.find("passwd"), std::string::npos);
  EXPECT_EQ(file.name, "../../etc/passwd");
  EXPECT_EQ(file.bytes, 3);
  EXPECT_EQ(file.digest, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(file_digest(file.path), file.digest);  // FIPS 180-2, B.1.
}

TEST_F(JobFiles, AreNotPutIntoAFolderThatOthersCanRead) {
  std::filesystem::create_directory(files);
  chmod(files.c_str(), 0755);
  EXPECT_THROW(keep_file(files, "a.csv", "abc"), std::runtime_error);
  std::filesystem::remove(files);
  std::filesystem::create_directory_symlink(folder, files);
  EXPECT_THROW(keep_file(files, "a.csv", "abc"), std::runtime_error);
}

TEST_F(JobFiles, ThatNobodyNeedsAreRemovedOnceTheyAreNotNew) {
  const auto needed = keep_file(files, "a.csv", "abc").path;
  const auto old = keep_file(files, "b.csv", "abc").path;
  const auto young = keep_file(files, "c.csv", "abc").path;
  make_old(needed);
  make_old(old);
  remove_files_but(files, std::vector{needed});
  EXPECT_TRUE(std::filesystem::exists(needed));
  EXPECT_FALSE(std::filesystem::exists(old));
  EXPECT_TRUE(std::filesystem::exists(young));
  remove_files_but(folder / "none", {});
}

TEST_F(JobFiles, ThatAreGoneAreTheWorldsFault) {
  EXPECT_THROW(file_digest(files / "none.csv"), std::runtime_error);
}

}  // namespace
}  // namespace commonweal::platform
