#include "platform/table/csv_file.hpp"

#include <unistd.h>

#include <filesystem>
#include <sstream>

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

namespace fs = std::filesystem;

class CsvFileTest : public testing::Test {
 protected:
  CsvFileTest() {
    std::string name = (fs::temp_directory_path() / "csv_file_XXXXXX").string();
    folder = mkdtemp(name.data());
    std::ofstream(file()) << "a,b\n";
  }
  ~CsvFileTest() override { fs::remove_all(folder); }

  std::string file() const { return (folder / "a.csv").string(); }

  fs::path folder;
};

std::string refusal(const std::string& path) {
  std::istringstream nothing;
  const auto opened = open_csv(path, nothing);
  if (opened) return "opened";
  EXPECT_EQ(opened.error().code, base::ErrorCode::invalid_input);
  EXPECT_EQ(opened.error().problems.at(0).place, path);
  return opened.error().problems.at(0).what;
}

TEST_F(CsvFileTest, OpensAFileUnderItsPath) {
  std::istringstream nothing;
  auto opened = open_csv(file(), nothing);
  ASSERT_TRUE(opened);
  EXPECT_EQ(opened->name(), file());
  std::string line;
  EXPECT_TRUE(std::getline(opened->stream(), line));
  EXPECT_EQ(line, "a,b");
}

TEST_F(CsvFileTest, SaysThatAPathIsADirectory) {
  EXPECT_EQ(refusal(folder.string()), "This is a directory. Name a CSV file in it.");
}

TEST_F(CsvFileTest, SaysThatThereIsNoSuchFile) {
  EXPECT_EQ(refusal((folder / "b.csv").string()), "There is no such file. Check the path.");
  EXPECT_EQ(refusal((folder / "a.csv/b.csv").string()), "There is no such file. Check the path.");
  EXPECT_EQ(refusal(""), "There is no such file. Check the path.");
}

TEST_F(CsvFileTest, SaysThatItMayNotBeRead) {
  fs::permissions(file(), fs::perms::none);
  fs::permissions(folder, fs::perms::owner_all | fs::perms::others_exec);
  const bool is_root = geteuid() == 0;
  constexpr uid_t kNobody = 65534;  // Root may read everything.
  ASSERT_EQ(is_root ? seteuid(kNobody) : 0, 0);
  const std::string what = refusal(file());
  ASSERT_EQ(is_root ? seteuid(0) : 0, 0);
  EXPECT_EQ(what, "You have no permission to read the file. Ask its owner for it.");
}

TEST_F(CsvFileTest, TakesADashAsTheStandardInputThatIsLent) {
  std::istringstream lent;
  auto opened = open_csv("-", lent);
  ASSERT_TRUE(opened);
  EXPECT_EQ(opened->name(), "standard input");
  EXPECT_EQ(&opened->stream(), &lent);
}

TEST_F(CsvFileTest, NamesTheReasonOfTheSystemWhereItHasNoSentenceOfItsOwn) {
  fs::create_symlink("loop", folder / "loop");
  EXPECT_EQ(refusal((folder / "loop").string()),
            "The file cannot be opened: Too many levels of symbolic links.");
}

}  // namespace
}  // namespace commonweal::platform
