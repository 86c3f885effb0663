#include "platform/table/csv_reader.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/table/csv_reader_fixture.hpp"

namespace commonweal::platform {
namespace {

using namespace std::string_literals;

TEST(CsvReader, ReadsHeaderAndRows) {
  const auto [header, rows, problems] = read("area,value\nYnys Môn,12\nLeeds,\n");
  EXPECT_EQ(header, (Lines{"area", "value"}));
  EXPECT_EQ(rows, (Lines{"Ynys Môn|12", "Leeds|"}));
  EXPECT_EQ(problems, Lines{});
}

TEST(CsvReader, TakesOffTheByteOrderMarkAndTheSpacesOfLayout) {
  EXPECT_EQ(read("\xEF\xBB\xBF period , \"value\"\r\n2023 ,\" 7\"\r\n").header,
            (Lines{"period", "value"}));
  EXPECT_EQ(read("a,b\r\n2023 ,\" 7\"\r\n").rows, Lines{"2023| 7"});
}

TEST(CsvReader, HalvesDoubledQuotes) {
  EXPECT_EQ(read("a,b\n\"say \"\"yes\"\"\",\"\"\"\"\n").rows, Lines{"say \"yes\"|\""});
}

TEST(CsvReader, BringsTextToItsNormalForm) {
  EXPECT_EQ(read("Mo\xCC\x82n\ne\xCC\x81 \"e\xCC\x81\n\"\"\"e\xCC\x81\"\n").rows,
            (Lines{"\xC3\xA9 \"\xC3\xA9", "\"\xC3\xA9"}));
  EXPECT_EQ(read("Mo\xCC\x82n\n").header, Lines{"M\xC3\xB4n"});
}

TEST(CsvReader, SkipsRowsWithoutText) {
  const auto [header, rows, problems] = read("\n,\na,b\n\n1,2\n,\n ,\t\n,,,,\r\n3,4\n\n\n");
  EXPECT_EQ(rows, (Lines{"1|2", "3|4"}));
  EXPECT_EQ(problems, Lines{});
  EXPECT_EQ(read("a\n\"\"\n\n").rows, Lines{""});
}

TEST(CsvReader, KnowsTheLineThatARowBeginsOn) {
  std::istringstream in("a,b\n1,\"x\ny\nz\"\n\n2,w\n");
  base::Problems problems;
  CsvReader reader(in, "a.csv", problems);
  EXPECT_EQ(reader.next()->line(), 2U);
  const CsvRow& row = *reader.next();
  EXPECT_EQ(row.line(), 6U);
  EXPECT_EQ(row.place(), "a.csv:6");
  EXPECT_EQ(row.place(1), "a.csv:6:2");
  EXPECT_THROW(row[2], base::Defect);
}

TEST(CsvReader, AFileWithAHeaderOnlyHasNoRowsAndNoProblem) {
  for (const auto* text : {"a,b", "a,b\n", "a,b\r", "a,b\r\n\r\n"}) {
    const auto [header, rows, problems] = read(text);
    EXPECT_EQ(header, (Lines{"a", "b"}));
    EXPECT_EQ(rows.size() + problems.size(), 0U);
  }
}

TEST(CsvReader, ReadsTheSameWhateverTheSizeOfItsBuffer) {
  const std::string text =
      "\xEF\xBB\xBF"
      "a,b\r\n1,\"x\r\ny \"\"z\"\"\"\r\n\r\n2,Mo\xCC\x82n\n3\n\"q\"q,4\n5,\xE2\x82\n6,7";
  const Reading whole = read(text);
  EXPECT_EQ(whole.rows, (Lines{"1|x\r\ny \"z\"", "2|M\xC3\xB4n", "6|7"}));
  EXPECT_EQ(whole.problems.size(), 3U);
  for (std::size_t bytes = 1; bytes <= text.size(); ++bytes) {
    const Reading piecewise = read(text, {.buffer_bytes = bytes});
    EXPECT_EQ(piecewise.header, whole.header) << bytes;
    EXPECT_EQ(piecewise.rows, whole.rows) << bytes;
    EXPECT_EQ(piecewise.problems, whole.problems) << bytes;
  }
}

TEST(CsvReader, ReadsALastRowThatEndsWithTheBuffer) {
  EXPECT_EQ(read("ab\ncdef", {.buffer_bytes = 7}).rows, Lines{"cdef"});
  EXPECT_EQ(read("a,bc", {.buffer_bytes = 4}).header, (Lines{"a", "bc"}));
}

// The slow obvious reader: one character after another, for text without quotes.
std::vector<std::string> split_plainly(const std::string& text) {
  std::vector<std::string> rows{""};
  for (const char c : text) {
    if (c == '\n') {
      rows.emplace_back();
    } else {
      rows.back() += c == ',' ? '|' : c;
    }
  }
  return rows;
}

TEST(CsvReader, SplitsAsAnObviousReaderDoesOverAllSmallInputs) {
  const std::string letters = "x,\n";
  for (int code = 0; code < 3 * 3 * 3 * 3 * 3 * 3 * 3; ++code) {
    std::string body;
    for (int rest = code; rest > 0; rest /= 3) body += letters[static_cast<std::size_t>(rest % 3)];
    Lines expected;
    for (const auto& row : split_plainly(body)) {
      if (row.find('x') != std::string::npos && std::ranges::count(row, '|') == 1) {
        expected.push_back(row);
      }
    }
    ASSERT_EQ(read("a,b\n" + body).rows, expected) << body;
  }
}

TEST(CsvReader, FindsItsColumnsAndTellsAllThatAreMissing) {
  std::istringstream in("period,vaule,area\n2023,7,Leeds\n");
  base::Problems problems;
  CsvReader reader(in, "a.csv", problems);
  const auto found = reader.columns_named({"area", "period"});
  ASSERT_TRUE(found);
  const auto [area, period] = *found;
  EXPECT_EQ((*reader.next())[area], "Leeds");
  EXPECT_EQ(period, 0U);
  EXPECT_EQ(reader.column("vaule"), 1U);
  EXPECT_EQ(reader.column("value"), std::nullopt);
  EXPECT_FALSE(reader.columns_named({"value", "period", "unit"}));
  EXPECT_EQ(told(problems), (Lines{"a.csv:1: There is no column \"value\". "
                                   "The file has \"period\", \"vaule\", \"area\".",
                                   "a.csv:1: There is no column \"unit\". "
                                   "The file has \"period\", \"vaule\", \"area\"."}));
}

TEST(CsvReader, ListsAtMostTwentyColumns) {
  std::string header = "c0";
  for (int i = 1; i < 33; ++i) header += ",c" + std::to_string(i);
  std::istringstream in(header);
  base::Problems problems;
  CsvReader reader(in, "a.csv", problems);
  EXPECT_FALSE(reader.columns_named({"value"}));
  EXPECT_TRUE(told(problems).front().ends_with("\"c19\" and 13 more columns."));
}

TEST(CsvReader, SaysNothingOfMissingColumnsWhereThereIsNoHeader) {
  std::istringstream in("");
  base::Problems problems;
  CsvReader reader(in, "a.csv", problems);
  EXPECT_FALSE(reader.columns_named({"value"}));
  EXPECT_EQ(problems.count(), 1U);
}

TEST(CsvReader, GathersWhatIsWrongWithACellUnderItsPlace) {
  std::istringstream in("area,pupils\nLeeds,12\nYork,twelve\n");
  base::Problems problems;
  CsvReader reader(in, "a.csv", problems);
  EXPECT_EQ(reader.next()->read(1, base::whole_number), 12);
  const CsvRow& york = *reader.next();
  EXPECT_EQ(york.read(1, base::whole_number), std::nullopt);
  york.refuse(0, "There is no such area.");
  york.refuse("The row is odd.");
  EXPECT_EQ(told(problems),
            (Lines{"a.csv:3:2: \"twelve\" is not a whole number.",
                   "a.csv:3:1: There is no such area.", "a.csv:3: The row is odd."}));
}

TEST(CsvReader, HoldsOneRowWhateverTheSizeOfTheFile) {
  std::string text = "a,b\n";
  for (int i = 0; i < 50'000; ++i) text += std::to_string(i) + ",\"x\ny\"\n";
  std::istringstream in(text);
  base::Problems problems;
  CsvReader reader(in, "a.csv", problems);
  int rows = 0;
  while (const CsvRow* row = reader.next()) {
    ASSERT_EQ((*row)[0], std::to_string(rows));
    ASSERT_EQ(row->line(), static_cast<std::size_t>(2 + 2 * rows++));
  }
  EXPECT_EQ(rows, 50'000);
}

struct BrokenStream : std::streambuf {
  int_type underflow() override { throw std::runtime_error("The disk is gone."); }
};

TEST(CsvReader, LetsAFailingDiskBeAnExceptionNotAShortFile) {
  BrokenStream broken;
  std::istream in(&broken);
  base::Problems problems;
  EXPECT_THROW(CsvReader(in, "a.csv", problems), std::ios_base::failure);
}

}  // namespace
}  // namespace commonweal::platform
