#include "platform/workbook/sheet_rows.hpp"

#include <gtest/gtest.h>

#include "platform/workbook/workbook_fixture.hpp"

namespace commonweal::platform {
namespace {

using Lines = std::vector<std::string>;

constexpr const char* kNoWorkbook =
    "The file is an archive, but no workbook that can be read. Save it as .xlsx, or as CSV UTF-8.";
constexpr const char* kTooLarge =
    "The workbook is too large once it is unpacked. Split it, or save the sheet as CSV UTF-8.";
constexpr const char* kDamaged =
    "The workbook is damaged. Open it in a spreadsheet program and save it again.";

Lines read(const std::string& bytes, const std::string& sheet = "", SheetLimits limits = {}) {
  return lines_of(SheetRows::open(bytes, sheet, limits));
}

Lines read_rows(const std::string& rows) { return read(workbook_with(rows)); }

TEST(SheetRows, ReadsTextsOfItsOwnAndTextsThatAreShared) {
  const auto bytes = workbook_of(
      {.sheets = {{"S",
                   "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c>"
                   "<c r=\"B1\" t=\"inlineStr\"><is><t>area &amp; place</t></is></c>"
                   "<c r=\"C1\" t=\"str\"><f>A1</f><v>made</v></c></row></sheetData>"}},
       .texts = "<si><t>zero</t></si><si><r><t>Ynys </t></r><r><rPr><b/></rPr><t>Môn</t></r>"
                "<rPh><t>x</t></rPh></si>"});
  EXPECT_EQ(read(bytes), Lines{"1: A=Ynys Môn B=area & place C=made"});
}

TEST(SheetRows, ReadsNumbersInTheirShortestFormTruthsAndErrors) {
  EXPECT_EQ(read_rows("<row><c><v>0.10000000000000001</v></c><c><v>7768573</v></c>"
                      "<c><v>1E7</v></c><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c>"
                      "<c t=\"e\"><v>#N/A</v></c><c><v>20240101000000000</v></c></row>"),
            Lines{"1: A=0.1 B=7768573 C=1e+07 D=TRUE E=FALSE F=#N/A G=20240101000000000"});
}

TEST(SheetRows, ReadsDaysByTheFormatOfTheirCells) {
  const auto bytes = workbook_of(
      {.sheets = {{"S",
                   "<sheetData><row><c s=\"1\"><v>45352</v></c><c s=\"2\"><v>45352</v></c>"
                   "<c s=\"3\"><v>45352.5</v></c><c s=\"0\"><v>45352</v></c>"
                   "<c s=\"4\"><v>0.25</v></c><c s=\"9\"><v>7</v></c></row></sheetData>"}},
       .styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"mmm\\ yyyy\"/></numFmts>"
                 "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
                 "<xf numFmtId=\"22\"/><xf numFmtId=\"9\"/></cellXfs>"});
  EXPECT_EQ(read(bytes),
            Lines{"1: A=2024-03-01 B=2024-03 C=2024-03-01T12:00:00 D=45352 E=0.25 F=7"});
}

TEST(SheetRows, CountsDaysFrom1904WhereTheWorkbookDoes) {
  const auto bytes = workbook_of(
      {.sheets = {{"S", "<sheetData><row><c s=\"0\"><v>43890</v></c></row></sheetData>"}},
       .styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>",
       .properties = "<workbookPr date1904=\"1\"/>"});
  EXPECT_EQ(read(bytes), Lines{"1: A=2024-03-01"});
}

TEST(SheetRows, KeepsTheNumbersOfRowsAndColumnsThatAreSaid) {
  EXPECT_EQ(read_rows("<row r=\"3\"><c r=\"B3\"><v>1</v></c><c><v>2</v></c></row><row/>"
                      "<row><c r=\"D5\"><v>3</v></c></row>"),
            (Lines{"3: B=1 C=2", "4:", "5: D=3"}));
}

TEST(SheetRows, ReadsWritersThatGiveEveryNameAPrefix) {
  EXPECT_EQ(read(workbook_of({.sheets = {{"S",
                                          "<x:sheetData><x:row r=\"1\"><x:c r=\"A1\" "
                                          "t=\"inlineStr\"><x:is><x:t> a </x:t></x:is></x:c>"
                                          "</x:row></x:sheetData>"}}})),
            Lines{"1: A= a "});
}

TEST(SheetRows, ReadsTheSheetThatIsNamedOrTheFirstThatIsNotHidden) {
  const std::string rows = "<sheetData><row><c><v>1</v></c></row></sheetData>";
  const std::string others = "<sheetData><row><c><v>2</v></c></row></sheetData>";
  MadeWorkbook made{.sheets = {{"Notes", rows}, {"Figures", others}}};
  EXPECT_EQ(read(workbook_of(made)), Lines{"1: A=1"});
  EXPECT_EQ(read(workbook_of(made), "Figures"), Lines{"1: A=2"});
  EXPECT_EQ(read(workbook_of(made), "Other"),
            Lines{"The workbook has no sheet \"Other\". It has \"Notes\", \"Figures\"."});
  made.sheet_attributes = " state=\"hidden\"";
  EXPECT_EQ(read(workbook_of(made)), Lines{"1: A=2"});
}

TEST(SheetRows, UnescapesCharactersThatXmlCannotHold) {
  EXPECT_EQ(read_rows("<row><c t=\"str\"><v>a_x000A_b_x005F_x000A_ _x0_</v></c></row>"),
            Lines{"1: A=a\nb_x000A_ _x0_"});
}

TEST(SheetRows, TellsOfMergedCellsInTheRowWhereTheyBegin) {
  EXPECT_EQ(
      read(workbook_of({.sheets = {{"S",
                                    "<sheetData><row r=\"1\"><c><v>1</v></c></row>"
                                    "<row r=\"2\"><c><v>2</v></c></row></sheetData>"
                                    "<mergeCells><mergeCell ref=\"A2:A5\"/></mergeCells>"}}})),
      (Lines{"1: A=1", "2: A=2 merged A2:A5"}));
}

TEST(SheetRows, TellsOfCellsThatCannotBeRead) {
  EXPECT_EQ(read_rows("<row><c><f>1+1</f></c><c t=\"s\"><v>7</v></c><c><v>abc</v></c></row>"),
            Lines{"1: A!The formula has no result. Open the file in a spreadsheet program and "
                  "save it. B!The workbook is damaged here: its text is gone. Type it again. "
                  "C!The workbook is damaged here: this is no number. Type it again."});
}

TEST(SheetRows, RefusesWhatIsNoWorkbook) {
  EXPECT_EQ(read("PK\x03\x04..."), Lines{kNoWorkbook});
  EXPECT_EQ(read(zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}})),
            Lines{kNoWorkbook});
  const std::string sound = workbook_with("<row><c><v>1</v></c></row>");
  EXPECT_EQ(read(sound.substr(0, sound.size() / 2)), Lines{kNoWorkbook});
}

TEST(SheetRows, RefusesRowsThatAreNotWellFormedOrOutOfOrder) {
  EXPECT_EQ(read_rows("<row r=\"1\"><c><v>1</v></row>"), Lines{kDamaged});
  EXPECT_EQ(read_rows("<row r=\"2\"/><row r=\"2\"/>"), (Lines{"2:", kDamaged}));
  EXPECT_EQ(read_rows("<row><c r=\"B1\"/><c r=\"A1\"/></row>"), Lines{kDamaged});
  EXPECT_EQ(read_rows("<row><c r=\"B1\">"), Lines{kDamaged});
}

TEST(SheetRows, ExpandsNoEntities) {
  const std::string declared =
      "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
  EXPECT_EQ(read(workbook_of({.sheets = {{"S", declared + "<sheetData><row><c t=\"str\"><v>&b;</v>"
                                                          "</c></row></sheetData>"}}})),
            Lines{"The workbook declares types of its own, which no spreadsheet program does. "
                  "Save it again in one."});
  EXPECT_EQ(read_rows("<row><c t=\"str\"><v>&b;</v></c></row>"), Lines{"1: A=&b;"});
}

TEST(SheetRows, RefusesWhatUnpacksToMoreThanMayBe) {
  const auto bomb =
      workbook_with("<row><c t=\"str\"><v>" + std::string(4'000'000, 'a') + "</v></c></row>");
  ASSERT_LT(bomb.size(), 20'000U);
  EXPECT_EQ(read(bomb, "", {.part_bytes_max = 1'000'000, .row_bytes_max = 8'000'000}),
            Lines{kTooLarge});
  EXPECT_EQ(read(bomb), Lines{kTooLarge});  // One row of it is too long.
  EXPECT_EQ(read(bomb, "", {.workbook_bytes_max = 1000}), Lines{kTooLarge});
}

TEST(SheetRows, RefusesMoreSharedTextThanMayBe) {
  std::string texts;
  for (int i = 0; i < 1000; ++i) texts += "<si><t>aaaaaaaaaaaaaaaaaaaa</t></si>";
  const auto bytes = workbook_of({.sheets = {{"S", "<sheetData/>"}}, .texts = texts});
  EXPECT_EQ(read(bytes), Lines{});
  EXPECT_EQ(read(bytes, "", {.texts_bytes_max = 10'000}), Lines{kTooLarge});
}

TEST(SheetRows, RefusesAnArchiveOfTooManyParts) {
  MadeWorkbook made{.sheets = {{"S", "<sheetData/>"}}};
  for (int i = 0; i < 10'001; ++i) made.more.emplace_back("x/" + std::to_string(i), "");
  EXPECT_EQ(read(workbook_of(made)), Lines{kNoWorkbook});
}

TEST(SheetRows, GoesAsDeepAsATextIsNested) {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<a>";
  for (int i = 0; i < 100'000; ++i) deep += "</a>";
  EXPECT_EQ(read_rows("<row><c><v>1</v>" + deep + "</c></row>"), Lines{"1: A=1"});
}

}  // namespace
}  // namespace commonweal::platform
