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
#include "guard/unique_names.hpp"
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

void expect_none(const std::string& told) { EXPECT_TRUE(told.empty()) << told; }

TEST(House, IncludesGoDownOrLeft) { expect_none(told_of_each(layer_complaints)); }

TEST(House, IncludesNeverGoInACircle) { expect_none(told(cycle_complaints(project()))); }

TEST(House, TypesOfANamespaceDoNotShareAName) {
  expect_none(told(shared_name_complaints(project())));
}

TEST(House, HeavyHeadersStayBehindTheirSeams) {
  const auto allowed = parse_heavy_files(list_named("heavy_files.txt"));
  expect_none(told(heavy_header_complaints(project(), allowed)));
}

TEST(House, FilesAreShortEnoughToRead) {
  const auto listed = parse_long_files(list_named("long_files.txt"));
  expect_none(told(file_size_complaints(project(), listed)));
}

TEST(House, FunctionsAreShortEnoughToRead) { expect_none(told_of_each(function_complaints)); }

TEST(House, LinesHaveAHundredColumns) { expect_none(told_of_each(column_complaints)); }

TEST(House, EveryHeaderIsUsed) { expect_none(told(unused_header_complaints(project()))); }

TEST(House, EverySourceFileHasItsHeader) { expect_none(told(lone_file_complaints(project()))); }

TEST(House, EveryRoomHasItsReadmeAndTarget) { expect_none(told(room_complaints(project()))); }

TEST(House, NamesNoMachineAndPutsNothingOff) { expect_none(told_of_each(word_complaints)); }

TEST(House, DomainAndMethodsReadNoClockNorDisk) {
  expect_none(told_of_each(banned_call_complaints));
}

TEST(House, EveryLinkLeadsSomewhere) { expect_none(told(link_complaints(project()))); }

TEST(House, MigrationsGoForwardWithoutAGap) { expect_none(told(migration_complaints(project()))); }

}  // namespace
}  // namespace commonweal::guard
