#include "platform/table/data_sheet.hpp"

#include <sstream>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/table/csv_reader_fixture.hpp"
#include "platform/table/free_text.hpp"
#include "platform/workbook/sheet_rows.hpp"
#include "platform/workbook/workbook_fixture.hpp"
#include "platform/workbook/zip_archive.hpp"

namespace commonweal::platform {
namespace {

DataSheet sound_sheet() {
  return {.name = "Figures",
          .columns = {"body", "value", "revision", "note"},
          .rows = {{"Leeds", 0.1, std::int64_t{2}, "=1+1"},
                   {"York", {}, {}, "-"},
                   {"Hull", -7.5, 3, "'=x"}},
          .about = {{"Source", "NHS England"}, {"Licence", "Open Government Licence v3.0"}}};
}

std::string part_of(const std::string& workbook, const std::string& name) {
  const auto archive = ZipArchive::open(workbook);
  auto part = archive->part(name);
  if (!part) return "";
  std::string text(1'000'000, '\0');
  text.resize(part->read(text.data(), text.size()));
  return text;
}

TEST(DataSheet, IsCsvThatNoSpreadsheetRuns) {
  EXPECT_EQ(csv_of(sound_sheet()),
            "body,value,revision,note\nLeeds,0.1,2,'=1+1\nYork,,,-\nHull,-7.5,3,''=x\n");
}

TEST(DataSheet, IsJson) {
  EXPECT_EQ(json_of({.columns = {"a", "b"}, .rows = {{1.5, "x"}, {{}, 2}}, .about = {{"c", "d"}}})
                .compact(),
            "{\"columns\":[\"a\",\"b\"],\"rows\":[{\"a\":1.5,\"b\":\"x\"},{\"a\":null,\"b\":2}],"
            "\"about\":[{\"name\":\"c\",\"text\":\"d\"}]}");
}

TEST(DataSheet, IsAWorkbookOfNumbersAndOfTextThatIsNeverAFormula) {
  const std::string bytes = xlsx_of(sound_sheet()).value();
  EXPECT_EQ(lines_of(SheetRows::open(bytes, "")),
            (Lines{"1: A=body B=value C=revision D=note", "2: A=Leeds B=0.1 C=2 D==1+1",
                   "3: A=York D=-", "4: A=Hull B=-7.5 C=3 D='=x"}));
  EXPECT_EQ(lines_of(SheetRows::open(bytes, "About")),
            (Lines{"1: A=Source B=NHS England", "2: A=Licence B=Open Government Licence v3.0"}));
  const auto sheet = part_of(bytes, "xl/worksheets/sheet1.xml");
  EXPECT_EQ(sheet.find("<f>"), sheet.npos);
  EXPECT_NE(sheet.find("<v>-7.5</v>"), sheet.npos);
}

TEST(DataSheet, KeepsTheHeaderInBoldAndInSight) {
  const std::string bytes = xlsx_of(sound_sheet()).value();
  const auto sheet = part_of(bytes, "xl/worksheets/sheet1.xml");
  EXPECT_NE(sheet.find("state=\"frozen\""), sheet.npos);
  EXPECT_NE(sheet.find("<c r=\"A1\" s=\"1\""), sheet.npos);
  EXPECT_NE(part_of(bytes, "xl/styles.xml").find("<b/>"), std::string::npos);
}

TEST(DataSheet, TheSameSheetGivesTheSameBytes) {
  EXPECT_EQ(xlsx_of(sound_sheet()).value(), xlsx_of(sound_sheet()).value());
}

TEST(DataSheet, KeepsEveryDigitOfANumber) {
  DataSheet sheet{.columns = {"a", "b"}, .rows = {}};
  std::vector<std::string> expected = {"1: A=a B=b"};
  double number = 0.1;
  for (std::int64_t i = 0; i < 500; ++i) {
    number = 4 * number * (1 - number);  // Goes everywhere.
    sheet.rows.push_back({number, i});
    expected.push_back(std::to_string(i + 2) + ": A=" + base::shortest(number) +
                       " B=" + std::to_string(i));
  }
  const auto bytes = xlsx_of(sheet).value();
  EXPECT_EQ(lines_of(SheetRows::open(bytes, "")), expected);
  EXPECT_EQ(xlsx_of(sheet).value(), bytes);
}

TEST(DataSheet, RefusesWhatAWorkbookHasNoRoomFor) {
  DataSheet sheet{.columns = {"a"}, .rows = {{std::string(32'768, 'x')}}};
  EXPECT_EQ(xlsx_of(sheet).error().problems[0].what,
            "A text of row 2 is too long for a workbook. Take it as CSV, or ask for less at a "
            "time.");
  sheet.rows.assign(1'048'576, {DataCell{}});
  EXPECT_EQ(xlsx_of(sheet).error().problems[0].what,
            "A workbook has no room for 1,048,576 rows. Take it as CSV, or ask for less at a "
            "time.");
  EXPECT_THROW((void)xlsx_of({.columns = {"a"}, .rows = {{1, 2}}}), base::Defect);
}

// What a reader gets, whichever form was taken away.
Lines rows_read_from(const std::string& bytes) {
  const Reading reading = read(bytes);
  EXPECT_EQ(reading.problems, Lines{});
  return reading.rows;
}

TEST(DataSheet, ReadsBackAlikeFromCsvAndFromAWorkbook) {
  const std::vector<DataCell> kCells = {{},      0.0,       -0.1,       1e300,      1e-300,
                                        7768573, "plain",   " spaces ", "a,\"b\"",  "line\nbreak",
                                        "=A1",   "'=A1",    "-12",      "Ynys Môn", "_x000A_",
                                        "<&>",   "2024-03", "007",      "1/2",      "TRUE"};
  DataSheet sheet{.columns = {"a", "b"}, .rows = {}};
  for (const auto& first : kCells) {
    for (const auto& second : kCells) sheet.rows.push_back({first, second});
  }
  sheet.rows.erase(sheet.rows.begin());  // A row without text is no row.
  const auto csv = rows_read_from(csv_of(sheet));
  const auto workbook = rows_read_from(xlsx_of(sheet).value());
  ASSERT_EQ(csv.size(), sheet.rows.size());
  ASSERT_EQ(workbook.size(), sheet.rows.size());
  for (std::size_t i = 0; i < csv.size(); ++i) {
    const auto bar = csv[i].find('|');
    const auto workbook_bar = workbook[i].find('|');
    EXPECT_EQ(as_typed(csv[i].substr(0, bar)), as_typed(workbook[i].substr(0, workbook_bar)));
    EXPECT_EQ(as_typed(csv[i].substr(bar + 1)), as_typed(workbook[i].substr(workbook_bar + 1)));
  }
}

}  // namespace
}  // namespace commonweal::platform
