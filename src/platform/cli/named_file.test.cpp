#include "platform/cli/named_file.hpp"

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

namespace fs = std::filesystem;

struct NamedFile : testing::Test {
  NamedFile() {
    std::string name = (fs::temp_directory_path() / "named_XXXXXX").string();
    folder = mkdtemp(name.data());
  }
  ~NamedFile() override { fs::remove_all(folder); }

  std::string content(const fs::path& path) const {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  }
  std::string refusal(const std::string& path) const {
    const auto written = write_named_file({.place = "--xlsx", .text = path}, "x");
    if (written) return "";
    EXPECT_EQ(written.error().problems[0].place, "--xlsx");
    return written.error().problems[0].what;
  }

  fs::path folder;
};

TEST_F(NamedFile, IsWrittenInPlaceOfWhatWasThere) {
  const std::string path = folder / "a.xlsx";
  for (const std::string& bytes : {std::string("first and longer"), std::string("a\0b", 3)}) {
    EXPECT_TRUE(write_named_file({.place = "--xlsx", .text = path}, bytes));
    EXPECT_EQ(content(path), bytes);
  }
  EXPECT_EQ(std::distance(fs::directory_iterator(folder), {}), 1);
}

TEST_F(NamedFile, IsRefusedWhereItCannotBeWritten) {
  EXPECT_EQ(refusal(folder), "\"" + folder.string() + "\" is a directory. Name a file in it.");
  EXPECT_EQ(refusal(""), "\"\" names no file. Name the file to write.");
  const std::string nowhere = folder / "none" / "a.xlsx";
  EXPECT_EQ(refusal(nowhere), "\"" + nowhere +
                                  "\" cannot be written. Check that its folder is there and yours "
                                  "to write in.");
}

}  // namespace
}  // namespace commonweal::platform
