#include "guard/sizes.hpp"

#include <gtest/gtest.h>

namespace commonweal::guard {
namespace {

SourceFile file_of(std::size_t lines) {
  std::string text;
  for (std::size_t i = 0; i < lines; ++i) text += "\n";
  return {"src/base/a.cpp", text};
}

TEST(FileSize, MayBeThreeHundredOrWhatTheListSays) {
  EXPECT_EQ(file_size_complaints({file_of(300)}, {}), Complaints{});
  EXPECT_EQ(file_size_complaints({file_of(301)}, {}).size(), 1U);
  EXPECT_EQ(file_size_complaints({file_of(301)}, {{"src/base/a.cpp", 301}}), Complaints{});
}

TEST(FileSize, OfAListedFileOnlyGoesDown) {
  const LongFiles listed = parse_long_files("# why\n400 src/base/a.cpp\n");
  EXPECT_EQ(file_size_complaints({file_of(401)}, listed).size(), 1U) << "It has grown.";
  EXPECT_EQ(file_size_complaints({file_of(399)}, listed).size(), 1U) << "The list has slack.";
  EXPECT_EQ(file_size_complaints({file_of(300)}, listed).size(), 1U) << "No need of the list.";
  EXPECT_EQ(file_size_complaints({}, listed),
            Complaints{"tests/guard/long_files.txt: there is no src/base/a.cpp."});
}

TEST(FileSize, IsNeverOverFiveHundred) {
  EXPECT_EQ(file_size_complaints({file_of(501)}, {{"src/base/a.cpp", 501}}),
            Complaints{"src/base/a.cpp: has 501 lines: split it."});
}

TEST(FileSize, IsNotAskedOfProseOrFigures) {
  SourceFile prose = file_of(900);
  prose.path = "examples/england/rtt.csv";
  EXPECT_EQ(file_size_complaints({prose}, {}), Complaints{});
}

TEST(Columns, AreCountedInCodePoints) {
  const std::string hundred(100, 'a');
  EXPECT_EQ(column_complaints({"a.cpp", hundred + "\n"}), Complaints{});
  EXPECT_EQ(column_complaints({"a.cpp", "\n" + hundred + "a\n"}),
            Complaints{"a.cpp:2: This line has 101 columns, not 100."});
  std::string pounds;
  for (int i = 0; i < 100; ++i) pounds += "\xc2\xa3";
  EXPECT_EQ(column_complaints({"a.cpp", pounds}), Complaints{});
}

TEST(Columns, AreFreeInRawTextAndForALink) {
  const std::string wide(120, 'a');
  EXPECT_EQ(column_complaints({"a.cpp", "t = R\"(\n" + wide + ")\";\n"}), Complaints{});
  EXPECT_EQ(column_complaints({"a.cpp", "// https://" + wide}), Complaints{});
}

}  // namespace
}  // namespace commonweal::guard
