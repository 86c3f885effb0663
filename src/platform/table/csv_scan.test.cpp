#include "platform/table/csv_scan.hpp"

#include <string>

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

using Fault = ScannedRow::Fault;

struct Scanned {
  ScannedRow row;
  std::string cells;  // "a|b|c"
};

Scanned scanned(std::string_view bytes, std::size_t cells_max = 100) {
  std::vector<CsvCell> cells;
  Scanned result{scan_row(bytes, cells_max, cells), ""};
  for (const auto& cell : cells) {
    result.cells += (&cell == cells.data() ? "" : "|") + std::string(cell.text);
  }
  return result;
}

TEST(CsvScan, EndsARowAtLfAndAtCrlf) {
  EXPECT_EQ(scanned("a,b\nc,d").cells, "a|b");
  EXPECT_EQ(scanned("a,b\nc,d").row.bytes, 4U);
  EXPECT_EQ(scanned("a,b\r\nc,d").cells, "a|b");
  EXPECT_EQ(scanned("\"a\",\"b\"\r\nc,d").cells, "a|b");
  EXPECT_EQ(scanned("a,\"b\",c\r\nd").cells, "a|b|c");
}

TEST(CsvScan, SaysWhenTheBytesEndBeforeTheRow) {
  EXPECT_TRUE(scanned("a,b\n").row.ended);
  EXPECT_FALSE(scanned("a,b").row.ended);
  EXPECT_FALSE(scanned("a,\"b\n").row.ended);
  EXPECT_EQ(scanned("a,b\r").cells, "a|b");
}

TEST(CsvScan, KeepsEmptyCells) {
  EXPECT_EQ(scanned(",,\n").row.cells, 3U);
  EXPECT_EQ(scanned("\n").row.cells, 1U);
  EXPECT_EQ(scanned("\"\",\n").row.cells, 2U);
}

TEST(CsvScan, KeepsCommasAndLineEndsInsideQuotes) {
  const auto [row, cells] = scanned("\"a,\r\nb\",c\nd");
  EXPECT_EQ(cells, "a,\r\nb|c");
  EXPECT_EQ(row.bytes, 10U);
}

TEST(CsvScan, TakesSpacesOutsideQuotesAsLayout) {
  EXPECT_EQ(scanned(" a ,\tb c\t\n").cells, "a|b c");
  EXPECT_EQ(scanned("a, \" b\" ,c\n").cells, "a| b|c");
}

TEST(CsvScan, TakesAQuoteInsideUnquotedTextAsText) {
  EXPECT_EQ(scanned("5\" pipe,a\"b\"\nc").cells, "5\" pipe|a\"b\"");
  EXPECT_EQ(scanned("5\" pipe\n").row.fault, Fault::none);
}

TEST(CsvScan, LeavesDoubledQuotesForTheReaderToHalve) {
  std::vector<CsvCell> cells;
  scan_row("\"a\"\"b\",\"\"\"\",\"\"\n", 9, cells);
  ASSERT_EQ(cells.size(), 3U);
  EXPECT_EQ(cells[0].text, "a\"\"b");
  EXPECT_EQ(cells[0].quotes, CsvCell::Quotes::around_and_doubled);
  EXPECT_EQ(cells[1].text, "\"\"");
  EXPECT_EQ(cells[2].quotes, CsvCell::Quotes::around);
}

TEST(CsvScan, NamesTheCellWhoseQuoteIsLeftOpen) {
  const auto row = scanned("a,\"b\n,c").row;
  EXPECT_EQ(row.fault, Fault::quote_left_open);
  EXPECT_EQ(row.fault_cell, 1U);
  EXPECT_EQ(row.fault_byte, 2U);
}

TEST(CsvScan, NamesTheCellWithTextAfterItsQuoteAndStillEndsTheRow) {
  const auto row = scanned("a,b,\"c\"d,e\nf").row;
  EXPECT_EQ(row.fault, Fault::text_after_quote);
  EXPECT_EQ(row.fault_cell, 2U);
  EXPECT_EQ(row.cells, 4U);
  EXPECT_EQ(row.bytes, 11U);
}

TEST(CsvScan, CountsCellsPastTheLimitWithoutKeepingThem) {
  const auto [row, cells] = scanned("a,b,c,d\n", 2);
  EXPECT_EQ(cells, "a|b");
  EXPECT_EQ(row.cells, 4U);
}

TEST(CsvScan, KnowsABlankRow) {
  for (const auto* row : {"", "\n", "\r\n", "  \n", ",,,\r\n", " ,\t\n"})
    EXPECT_TRUE(is_blank(row));
  for (const auto* row : {"\"\"\n", ",0\n", "\"\",\n"}) EXPECT_FALSE(is_blank(row));
}

}  // namespace
}  // namespace commonweal::platform
