#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

#include "platform/table/csv_reader_fixture.hpp"

namespace commonweal::platform {
namespace {

// Written by openpyxl 3.0.9: a column of days in two formats and one month of text, a truth, an
// error, and cells that are merged below the table.
TEST(CsvReaderOfWorkbooks, ReadsWhatOpenpyxlWrote) {
  std::ifstream in("fuzz/corpus/xlsx/by_openpyxl", std::ios::binary);
  const auto [header, rows, problems] =
      read({std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()});
  EXPECT_EQ(header, (Lines{"metric", "body", "period", "value", "note"}));
  EXPECT_EQ(rows, (Lines{"waiting-list|E92000001|2024-03|12.5|Ynys Môn",
                         "waiting-list|E92000001|2024-04-01T09:30:00||''=1+1",
                         "waiting-list|E92000001|2024-05|TRUE|#N/A"}));
  EXPECT_EQ(problems, Lines{"a.csv, sheet Figures, row 6: The cells A6:B6 are merged. Unmerge "
                            "them, so that every row says all that it means."});
}

}  // namespace
}  // namespace commonweal::platform
