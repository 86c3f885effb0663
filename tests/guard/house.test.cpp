// Every rule over the project as it stands. The rules' own tests show that they can fail.

#include <gtest/gtest.h>

#include "guard/banned_calls.hpp"
#include "guard/cycles.hpp"
#include "guard/dead_files.hpp"
#include "guard/functions.hpp"
#include "guard/heavy_headers.hpp"
#include "guard/layers.hpp"
#include "guard/links.hpp"
#include "guard/migrations.hpp"
#include "guard/sizes.hpp"
#include "guard/words.hpp"

namespace commonweal::guard {
namespace {

const std::vector<SourceFile>& project() {
  static const std::vector<SourceFile> files = read_project(".");
  return files;
}

std::string list_named(const std::string& name) {
  for (const SourceFile& file : project()) {
    if (file.path == "tests/guard/" + name) return file.text;
  }
  ADD_FAILURE() << "There is no tests/guard/" << name << '.';
  return "";
}

// One to a line, so that a failure reads like a compiler's.
std::string told(const Complaints& complaints) {
  std::string text;
  for (const std::string& one : complaints) text += one + '\n';
  return text;
}

std::string told_of_each(Complaints (*rule)(const SourceFile&)) {
  Complaints complaints;
  for (const SourceFile& file : project()) append(complaints, rule(file));
  return told(complaints);
}

TEST(House, IncludesGoDownOrLeft) { EXPECT_EQ(told_of_each(layer_complaints), ""); }

TEST(House, IncludesNeverGoInACircle) { EXPECT_EQ(told(cycle_complaints(project())), ""); }

TEST(House, HeavyHeadersStayBehindTheirSeams) {
  const auto allowed = parse_heavy_files(list_named("heavy_files.txt"));
  EXPECT_EQ(told(heavy_header_complaints(project(), allowed)), "");
}

TEST(House, FilesAreShortEnoughToRead) {
  const auto listed = parse_long_files(list_named("long_files.txt"));
  EXPECT_EQ(told(file_size_complaints(project(), listed)), "");
}

TEST(House, FunctionsAreShortEnoughToRead) { EXPECT_EQ(told_of_each(function_complaints), ""); }

TEST(House, LinesHaveAHundredColumns) { EXPECT_EQ(told_of_each(column_complaints), ""); }

TEST(House, EveryHeaderIsUsed) { EXPECT_EQ(told(unused_header_complaints(project())), ""); }

TEST(House, EverySourceFileHasItsHeader) { EXPECT_EQ(told(lone_file_complaints(project())), ""); }

TEST(House, EveryRoomHasItsReadmeAndTarget) { EXPECT_EQ(told(room_complaints(project())), ""); }

TEST(House, NamesNoMachineAndPutsNothingOff) { EXPECT_EQ(told_of_each(word_complaints), ""); }

TEST(House, DomainAndMethodsReadNoClockNorDisk) {
  EXPECT_EQ(told_of_each(banned_call_complaints), "");
}

TEST(House, EveryLinkLeadsSomewhere) { EXPECT_EQ(told(link_complaints(project())), ""); }

TEST(House, MigrationsGoForwardWithoutAGap) {
  EXPECT_EQ(told(migration_complaints(project())), "");
}

}  // namespace
}  // namespace commonweal::guard
