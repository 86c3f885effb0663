#include "platform/table/csv_reader.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/table/csv_reader_fixture.hpp"

namespace commonweal::platform {
namespace {

using namespace std::string_literals;

TEST(CsvReader, SaysThatAFileIsEmpty) {
  const Lines expected{"a.csv: The file is empty. Begin it with a line that names its columns."};
  for (const auto* text : {"", "\n", "\xEF\xBB\xBF", "\r\n , ,\r\n"}) {
    EXPECT_EQ(read(text).problems, expected);
  }
}

TEST(CsvReader, SaysWhatKindOfFileItIsNot) {
  EXPECT_EQ(read("\xFF\xFE"
                 "a\0,\0"s)
                .problems,
            Lines{"a.csv: The file is in UTF-16. Save the file as CSV UTF-8."});
  EXPECT_EQ(read("PK\x03\x04...").problems,
            Lines{"a.csv: The file is an archive, but no workbook that can be read. Save it as "
                  ".xlsx, or as CSV UTF-8."});
}

TEST(CsvReader, NamesTheColumnsWithoutANameOfTheirOwn) {
  EXPECT_EQ(read("a,,b,a\n").problems,
            (Lines{"a.csv:1:2: The column has no name. Name it or take it out.",
                   "a.csv:1:4: The name \"a\" is also that of column 1. "
                   "Give each column its own name."}));
}

TEST(CsvReader, NamesTheByteThatIsNotUtf8AndItsLine) {
  const auto [header, rows, problems] = read("a,b\n1,\"x\ny \xA3\"\n\xC2,2\n3,4\n");
  EXPECT_EQ(rows, Lines{"3|4"});
  EXPECT_EQ(problems,
            (Lines{"a.csv:3:2: The byte 0xA3 is not UTF-8. Save the file as CSV UTF-8.",
                   "a.csv:4:1: The byte 0xC2 is not UTF-8. Save the file as CSV UTF-8."}));
}

TEST(CsvReader, StopsAtAHeaderThatCannotBeRead) {
  const auto [header, rows, problems] = read("a,\xA3\n1,2\n");
  EXPECT_EQ(header, Lines{});
  EXPECT_EQ(rows, Lines{});
  EXPECT_EQ(problems, Lines{"a.csv:1:2: The byte 0xA3 is not UTF-8. Save the file as CSV UTF-8."});
}

TEST(CsvReader, RefusesANulByte) {
  EXPECT_EQ(read("a,b\n1,2\0\n"s).problems,
            Lines{"a.csv:2:2: The byte 0x00 is not text. Save the file as CSV UTF-8."});
}

TEST(CsvReader, NamesTheLineWhereAnOpenQuoteBegan) {
  const auto [header, rows, problems] = read("a,b\n1,2\n\"x\ny\",\"open\n3,4\n5,6\n");
  EXPECT_EQ(rows, Lines{"1|2"});
  EXPECT_EQ(problems, Lines{"a.csv:4:2: The quote that opens here is never closed. Close it. "
                            "What follows was not read."});
}

TEST(CsvReader, RefusesTextAfterAClosingQuoteAndGoesOn) {
  const auto [header, rows, problems] = read("a,b\n1,\"x\"y\n3,4\n");
  EXPECT_EQ(rows, Lines{"3|4"});
  EXPECT_EQ(problems, Lines{"a.csv:2:2: There is text after the closing quote. "
                            "Write a quote inside a cell twice."});
}

TEST(CsvReader, CountsTheCellsOfARow) {
  const auto [header, rows, problems] = read("a,b\n1\n1,2,3\n3,4\n");
  EXPECT_EQ(rows, Lines{"3|4"});
  EXPECT_EQ(problems, (Lines{"a.csv:2: The row has 1 cell where the header has 2. "
                             "Check its commas and quotes.",
                             "a.csv:3: The row has 3 cells where the header has 2. "
                             "Check its commas and quotes."}));
}

TEST(CsvReader, RefusesLinesThatEndInCarriageReturnsAlone) {
  const Lines expected{
      "a.csv:1:2: There is a carriage return without a line feed. End lines with LF or CRLF."};
  EXPECT_EQ(read("a,b\r1,2\r").problems, expected);
  EXPECT_EQ(read("a,b\rc").problems, expected);
  EXPECT_EQ(read("a,b\r\r\n").problems, expected);
  EXPECT_EQ(read("a,b\n1,\"x\ry\"\r\n").rows, Lines{"1|x\ry"});
}

TEST(CsvReader, RefusesARowThatIsTooLongAndGoesOnAtTheNextLine) {
  const CsvLimits limits{.buffer_bytes = 4, .row_bytes_max = 20};
  const auto [header, rows, problems] = read(
      "a,b\n1,123456789012345678901234567890\n3,4\n\"x\ny\",5678901234567890\n5,\xA3\n", limits);
  EXPECT_EQ(rows, Lines{"3|4"});
  const std::string sentence =
      "The row is longer than 20 bytes. Look for a line end or a closing quote that is missing.";
  EXPECT_EQ(problems,
            (Lines{"a.csv:2: " + sentence, "a.csv:4: " + sentence,
                   "a.csv:6:2: The byte 0xA3 is not UTF-8. Save the file as CSV UTF-8."}));
}

TEST(CsvReader, TakesARowOfExactlyTheBytesAllowed) {
  const CsvLimits limits{.buffer_bytes = 4, .row_bytes_max = 8};
  for (const auto* end : {"", "\n3,4\n"}) {
    EXPECT_EQ(read("a,b\n1,23456"s + end, limits).rows.front(), "1|23456");
  }
  EXPECT_EQ(read("a,b\n1,2345678\n", limits).problems.size(), 1U);
}

TEST(CsvReader, RefusesMoreColumnsThanItMayHold) {
  const CsvLimits limits{.columns_max = 2};
  EXPECT_EQ(read("a,b\n1,2\n", limits).problems, Lines{});
  EXPECT_EQ(read("a,b,c\n1,2,3\n", limits).problems,
            Lines{"a.csv:1: The file has 3 columns. At most 2 columns can be read."});
}

}  // namespace
}  // namespace commonweal::platform
