#include "guard/source_file.hpp"

#include <gtest/gtest.h>

namespace commonweal::guard {
namespace {

TEST(SourceFile, IsCutIntoLinesWithAndWithoutALastEnd) {
  EXPECT_EQ(lines_of("a\n\nb\n"), (std::vector<std::string_view>{"a", "", "b"}));
  EXPECT_EQ(lines_of("a\nb"), (std::vector<std::string_view>{"a", "b"}));
  EXPECT_TRUE(lines_of("").empty());
}

TEST(SourceFile, IsUnderAFolderOnlyByWholeNames) {
  EXPECT_TRUE(is_under("src/base/money.hpp", "src/base"));
  EXPECT_FALSE(is_under("src/baseline.hpp", "src/base"));
}

TEST(Project, HoldsThisFileAndNothingThatIsBuilt) {
  bool itself = false;
  for (const auto& file : read_project(".")) {
    if (file.path == "tests/guard/source_file.test.cpp") itself = true;
    EXPECT_FALSE(is_under(file.path, "build")) << file.path;
  }
  EXPECT_TRUE(itself) << "The guard must run in the root of the project.";
}

TEST(Project, HoldsPicturesWithoutTheirBytesSoThatPagesCanLinkToThem) {
  int pictures = 0;
  for (const auto& file : read_project("docs/images")) {
    if (!file.path.ends_with(".png")) continue;
    EXPECT_TRUE(file.text.empty()) << file.path;
    ++pictures;
  }
  EXPECT_GT(pictures, 0);
}

}  // namespace
}  // namespace commonweal::guard
