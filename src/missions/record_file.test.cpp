#include "missions/record_file.hpp"

#include <sstream>

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

base::Result<std::vector<Record>> read(RecordKind kind, const std::string& text) {
  std::istringstream in(text);
  return read_records(kind, "-", in);
}

// Without the name of the file before each place.
std::string refusal(RecordKind kind, const std::string& text) {
  std::string problems = told(read(kind, text));
  const std::string file = "standard input";
  for (auto at = problems.find(file); at != std::string::npos; at = problems.find(file)) {
    problems.erase(at, file.size());
  }
  return problems;
}

std::string written(RecordKind kind, const std::vector<Record>& records) {
  std::ostringstream out;
  write_records(kind, records, out);
  return out.str();
}

TEST(RecordFile, NamesTheCodeFirstAndThenEveryColumn) {
  EXPECT_EQ(written(RecordKind::body, {sound(RecordKind::body)}),
            "body,name,kind,parent\n"
            "E92000001,England,nation,\n");
  EXPECT_EQ(written(RecordKind::replay, {}),
            "metric,from,nowcast_from,nowcast_to,replay_from,replay_to,rate,to,source_in_paper,"
            "note\n");
}

TEST(RecordFile, ReadsBackWhatItWrites) {
  for (const RecordKind kind : kRecordKinds) {
    const auto read_back = read(kind, written(kind, {sound(kind)}));
    ASSERT_TRUE(read_back) << told(read_back);
    EXPECT_EQ(*read_back, std::vector{sound(kind)}) << table_of(kind).name;
  }
}

TEST(RecordFile, ReadsBackWhatIsHardToWrite) {
  for (const std::string text : {"a, b", "\"quoted\"", "two\nlines", "naïve £1", "it's", "7%"}) {
    const Record record = sound_but(RecordKind::source, "title", text);
    const auto read_back = read(RecordKind::source, written(RecordKind::source, {record}));
    ASSERT_TRUE(read_back) << told(read_back);
    EXPECT_EQ(*read_back, std::vector{record});
  }
}

TEST(RecordFile, ReadsBackWhatASpreadsheetWouldRun) {
  for (const std::string text : {"=1+1", "'=1+1", "-5 apples", "@home", "'tis", "+44"}) {
    const Record record = sound_but(RecordKind::source, "title", text);
    const auto read_back = read(RecordKind::source, written(RecordKind::source, {record}));
    ASSERT_TRUE(read_back) << told(read_back);
    EXPECT_EQ(*read_back, std::vector{record});
  }
}

TEST(RecordFile, ReadsBackNumbersBelowZero) {
  for (const Record& record : {sound_but(RecordKind::replay, "to", "-0.5")}) {
    const auto read_back = read(RecordKind::replay, written(RecordKind::replay, {record}));
    ASSERT_TRUE(read_back) << told(read_back);
    EXPECT_EQ(*read_back, std::vector{record});
  }
  const Record last = sound_but(RecordKind::mission, "order", "-1");
  EXPECT_EQ(*read(RecordKind::mission, written(RecordKind::mission, {last})), std::vector{last});
}

TEST(RecordFile, KeepsASpreadsheetFromRunningWhatAPersonTyped) {
  const Record formula = sound_but(RecordKind::body, "name", "=1+1");
  EXPECT_EQ(written(RecordKind::body, {formula}),
            "body,name,kind,parent\n"
            "E92000001,'=1+1,nation,\n");
}

TEST(RecordFile, WritesAWholeNumberInOneWayOnly) {
  const auto records = read(RecordKind::mission,
                            "mission,title,goal,statutory_basis,headline_metric,order\n"
                            "health,Health,Live,None,waiting-list,007\n");
  ASSERT_TRUE(records) << told(records);
  EXPECT_EQ(records->at(0).fields[4], "7");
}

TEST(RecordFile, TakesColumnsInAnyOrderAndPassesOverOthers) {
  const auto records = read(RecordKind::body,
                            "parent,kind,population,name,body\n"
                            ",nation,56 million,England,E92000001\n");
  ASSERT_TRUE(records) << told(records);
  EXPECT_EQ(*records, std::vector{sound(RecordKind::body)});
}

TEST(RecordFile, MayHoldNoRecord) {
  const auto none = read(RecordKind::body, "body,name,kind,parent\n");
  ASSERT_TRUE(none);
  EXPECT_TRUE(none->empty());
}

TEST(RecordFile, RefusesEachKindOfBadInputAtItsPlace) {
  struct Example {
    const char* text;
    const char* problems;
  };
  for (const auto& [text, problems] : {
           Example{"", ": The file is empty. Begin it with a line that names its columns.\n"},
           Example{"name,kind\nEngland,nation\n",
                   ":1: There is no column \"body\". The file has \"name\", \"kind\".\n"
                   ":1: There is no column \"parent\". The file has \"name\", \"kind\".\n"},
           Example{"body,name,kind,parent\nE 1,England,nation,\n",
                   ":2:1: \"E 1\" is not a code. Use letters, digits and hyphens, at most 64.\n"},
           Example{"body,name,kind,parent\n,England,nation,\n",
                   ":2:1: \"\" is not a code. Use letters, digits and hyphens, at most 64.\n"},
           Example{"body,name,kind,parent\nE,A,nation,\nW,B,nation,\nE,C,nation,\n",
                   ":4:1: \"E\" stands on line 2 already. Give each body once.\n"},
           Example{"kind,body,parent,name\nland,E,E,\n",
                   ":2:4: Give the name of this body.\n"
                   ":2:1: \"land\" is not one of nation, region, department, regulator, centre, "
                   "combined_authority, local_authority or provider.\n"
                   ":2:3: A body cannot be its own parent.\n"},
           Example{"body,name,kind,parent\nE,England\n",
                   ":2: The row has 2 cells where the header has 4. Check its commas and "
                   "quotes.\n"},
           Example{"body,name,kind,parent\nE,Engl\xFFnd,nation,\n",
                   ":2:2: The byte 0xFF is not UTF-8. Save the file as CSV UTF-8.\n"},
       }) {
    EXPECT_EQ(refusal(RecordKind::body, text), problems);
  }
}

TEST(RecordFile, RefusesADirectoryAndAFileThatIsNotThere) {
  std::istringstream nothing;
  EXPECT_EQ(told(read_records(RecordKind::body, "examples", nothing)),
            "examples: This is a directory. Name a CSV file in it.\n");
  EXPECT_EQ(told(read_records(RecordKind::body, "none.csv", nothing)),
            "none.csv: There is no such file. Check the path.\n");
}

TEST(RecordFile, TellsTwentyProblemsAndCountsTheRest) {
  std::string text = "body,name,kind,parent\n";
  for (int i = 0; i < 25; ++i) text += "E" + std::to_string(i) + ",,nation,\n";
  const auto records = read(RecordKind::body, text);
  ASSERT_FALSE(records);
  EXPECT_EQ(records.error().problems.size(), 20u);
  EXPECT_EQ(records.error().unlisted, 5u);
}

}  // namespace
}  // namespace commonweal::missions
