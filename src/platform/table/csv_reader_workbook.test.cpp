#include <gtest/gtest.h>

#include "platform/table/csv_reader_fixture.hpp"
#include "platform/table/free_text.hpp"
#include "platform/workbook/workbook_fixture.hpp"

namespace commonweal::platform {
namespace {

std::string cell(const std::string& text) {
  return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
}

std::string row(const std::string& cells) { return "<row>" + cells + "</row>"; }

Reading read_rows(const std::string& rows) { return read(workbook_with(rows)); }

TEST(CsvReaderOfWorkbooks, ReadsASheetAsItReadsCsv) {
  const auto [header, rows, problems] =
      read_rows(row(cell(" area ") + cell("value") + cell("note")) + "<row/>" +
                row(cell("Leeds") + "<c><v>12.5</v></c>") + row("<c/><c/>") +
                row(cell("York") + "<c t=\"e\"><v>#N/A</v></c>" + cell("a\nb")));
  EXPECT_EQ(header, (Lines{"area", "value", "note"}));
  EXPECT_EQ(rows, (Lines{"Leeds|12.5|", "York|#N/A|a\nb"}));
  EXPECT_EQ(problems, Lines{});
}

TEST(CsvReaderOfWorkbooks, NamesSheetRowAndCell) {
  const std::string bytes =
      workbook_with(row(cell("area") + cell("value")) + "<row r=\"5\">" + cell("Leeds") + "</row>");
  std::istringstream in(bytes);
  base::Problems problems;
  CsvReader reader(in, "a.xlsx", problems);
  const CsvRow& leeds = *reader.next();
  EXPECT_EQ(leeds.line(), 5U);
  EXPECT_EQ(leeds.place(), "a.xlsx, sheet Figures, row 5");
  EXPECT_EQ(leeds.place(1), "a.xlsx, sheet Figures, cell B5 (value)");
}

TEST(CsvReaderOfWorkbooks, PassesOverRowsWithFaultsAndTellsThem) {
  const auto [header, rows, problems] =
      read_rows(row(cell("area") + cell("value")) + row(cell("Leeds") + "<c/>" + cell("stray")) +
                row(cell("York") + "<c><f>1/0</f></c>") + row(cell("Hull")));
  EXPECT_EQ(rows, Lines{"Hull|"});
  EXPECT_EQ(problems,
            (Lines{"a.csv, sheet Figures, cell C2: \"stray\" stands in a column without a name. "
                   "Name the column in the header, or take the cell out.",
                   "a.csv, sheet Figures, cell B3 (value): The formula has no result. Open the "
                   "file in a spreadsheet program and save it."}));
}

TEST(CsvReaderOfWorkbooks, RefusesMergedCells) {
  const auto bytes = workbook_of(
      {.sheets = {{"S", "<sheetData>" + row(cell("area") + cell("value")) +
                            row(cell("Leeds") + cell("1")) + row("<c/>" + cell("2")) +
                            "</sheetData><mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>"}}});
  EXPECT_EQ(read(bytes).problems,
            Lines{"a.csv, sheet S, row 2: The cells A2:A3 are merged. Unmerge them, so that every "
                  "row says all that it means."});
}

TEST(CsvReaderOfWorkbooks, SaysWhichOtherSheetsThereAre) {
  const std::string notes = "<sheetData>" + row(cell("Read me")) + "</sheetData>";
  const std::string figures = "<sheetData>" + row(cell("value")) + "</sheetData>";
  std::istringstream in(workbook_of({.sheets = {{"Notes", notes}, {"Data", figures}}}));
  base::Problems problems;
  CsvReader reader(in, "a.xlsx", problems);
  EXPECT_FALSE(reader.columns_named({"value"}));
  EXPECT_EQ(told(std::move(problems)),
            Lines{"a.xlsx, sheet Notes, row 1: There is no column \"value\". The file has \"Read "
                  "me\". The workbook also has the sheet \"Data\": put the sheet of figures "
                  "first, or name it as FILE#SHEET."});
}

TEST(CsvReaderOfWorkbooks, RefusesOldAndLockedWorkbooks) {
  EXPECT_EQ(read("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").problems,
            Lines{"a.csv: The file is a workbook of the old form (.xls) or has a password. Save it "
                  "as .xlsx without a password, or as CSV UTF-8."});
}

TEST(CsvReaderOfWorkbooks, GivesTextBackAsItWasTyped) {
  for (const std::string text : {"=1+1", "'=1+1", "''=1", "-", "'tis", "+x", "@x"}) {
    const auto reading = read_rows(row(cell("a")) + row(cell(text)));
    ASSERT_EQ(reading.rows.size(), 1U) << text;
    EXPECT_EQ(as_typed(reading.rows[0]), text);
  }
}

TEST(CsvReaderOfWorkbooks, AnEmptySheetIsAnEmptyFile) {
  EXPECT_EQ(read_rows("").problems,
            Lines{"a.csv: The file is empty. Begin it with a line that names its columns."});
}

}  // namespace
}  // namespace commonweal::platform
