#include "base/table_places.hpp"

#include <gtest/gtest.h>

namespace commonweal::base {
namespace {

TEST(TablePlaces, NamesLinesOfText) {
  const TablePlaces places{.file = "a.csv"};
  EXPECT_EQ(places.row(12), "a.csv:12");
  EXPECT_EQ(places.cell(12, 2), "a.csv:12:3");
}

TEST(TablePlaces, NamesCellsAsSpreadsheetsDo) {
  const TablePlaces places{.file = "a.xlsx", .sheet = "Figures 2", .columns = {"area", "value"}};
  EXPECT_EQ(places.row(12), "a.xlsx, sheet Figures 2, row 12");
  EXPECT_EQ(places.cell(12, 1), "a.xlsx, sheet Figures 2, cell B12 (value)");
  EXPECT_EQ(places.cell(1, 25), "a.xlsx, sheet Figures 2, cell Z1");
  EXPECT_EQ(places.cell(1, 26), "a.xlsx, sheet Figures 2, cell AA1");
  EXPECT_EQ(places.cell(1, 701), "a.xlsx, sheet Figures 2, cell ZZ1");
  EXPECT_EQ(places.cell(1, 702), "a.xlsx, sheet Figures 2, cell AAA1");
}

TEST(TablePlaces, FindsTheLineInWhatItNamed) {
  const TablePlaces text{.file = "a:1.csv"};
  const TablePlaces sheet{.file = "a.xlsx", .sheet = "2024", .columns = {"area7"}};
  for (const TablePlaces* places : {&text, &sheet}) {
    EXPECT_EQ(places->line_in(places->row(12)), 12U);
    EXPECT_EQ(places->line_in(places->cell(345, 0)), 345U);
    EXPECT_EQ(places->line_in(places->file), 0U);
  }
}

}  // namespace
}  // namespace commonweal::base
