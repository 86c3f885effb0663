#include "platform/workbook/sheet_row.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

TEST(SheetRow, NumbersColumnsByLettersAndBack) {
  EXPECT_EQ(column_of("A"), 0U);
  EXPECT_EQ(column_of("BC"), 54U);
  EXPECT_EQ(column_of("XFD"), 16'383U);
  for (const char* none : {"", "a", "A1", "ABCD"}) EXPECT_FALSE(column_of(none)) << none;
  for (std::size_t column = 0; column < 16'384; ++column) {
    ASSERT_EQ(column_of(column_letters(column)), column);
  }
}

TEST(SheetRow, ReadsWhatACellSays) {
  const auto row = raw_row("<row r=\"7\"><c r=\"C7\" s=\"4\" t=\"s\"><f>A1</f><v>12</v></c></row>");
  ASSERT_TRUE(row);
  EXPECT_EQ(row->number, 7U);
  ASSERT_EQ(row->cells.size(), 1U);
  const RawCell& cell = row->cells[0];
  EXPECT_EQ(cell.column, 2U);
  EXPECT_EQ(cell.type, RawCell::Type::shared_text);
  EXPECT_EQ(cell.style, 4U);
  EXPECT_EQ(cell.value, "12");
  EXPECT_TRUE(cell.has_formula);
}

TEST(SheetRow, RefusesCellsPastTheLastColumnAndTypesThatAreNone) {
  EXPECT_TRUE(raw_row("<row><c r=\"XFD1\"/></row>"));
  EXPECT_FALSE(raw_row("<row><c r=\"XFE1\"/></row>"));
  EXPECT_FALSE(raw_row("<row><c t=\"q\"/></row>"));
  EXPECT_FALSE(raw_row("<row><c></row>"));
}

}  // namespace
}  // namespace commonweal::platform
