#include "platform/table/csv_writer.hpp"

#include <cmath>
#include <sstream>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/table/csv_reader.hpp"

namespace commonweal::platform {
namespace {

std::string written(std::initializer_list<std::string_view> cells) {
  std::ostringstream out;
  CsvWriter(out).row(cells);
  return out.str();
}

TEST(CsvWriter, QuotesOnlyWhereNeeded) {
  EXPECT_EQ(written({"area", "Ynys Môn", ""}), "area,Ynys Môn,\n");
  EXPECT_EQ(written({"a,b", "say \"yes\"", "x\ny", " x", "x "}),
            "\"a,b\",\"say \"\"yes\"\"\",\"x\ny\",\" x\",\"x \"\n");
}

TEST(CsvWriter, WritesARowOfEmptyCellsSoThatItIsNotTakenForABlankOne) {
  EXPECT_EQ(written({""}), "\"\"\n");
  EXPECT_EQ(written({"", "", ""}), "\"\",,\n");
}

TEST(CsvWriter, WritesNumbersThatReadBackTheSame) {
  std::ostringstream out;
  CsvWriter(out).number(0.1).number(-2.5).number(std::int64_t{-7}).number(7768573.0).end_row();
  EXPECT_EQ(out.str(), "0.1,-2.5,-7,7768573\n");
}

TEST(CsvWriter, DisarmsFormulasInFreeTextOnly) {
  std::ostringstream out;
  CsvWriter writer(out);
  for (const auto* text : {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "a=1", ""}) {
    writer.free_text(text);
  }
  writer.text("-1").number(-1.0).end_row();
  EXPECT_EQ(out.str(), "'=1+1,'+1,'-1,'@SUM(A1),\"'\tx\",\"'\rx\",a=1,,-1,-1\n");
}

TEST(CsvWriter, TakesItForADefectToWriteWhatCannotBeATable) {
  std::ostringstream out;
  CsvWriter writer(out);
  writer.row({"a", "b"});
  EXPECT_THROW(writer.row({"1"}), base::Defect);
  EXPECT_THROW(CsvWriter(out).end_row(), base::Defect);
  EXPECT_THROW(CsvWriter(out).number(std::nan("")), base::Defect);
}

// Every cell of up to three characters out of those that mean something.
std::vector<std::string> small_cells() {
  const std::string letters = "x \t,\"\r\n='";
  std::vector<std::string> cells{""};
  for (std::size_t i = 0; i < cells.size() && cells[i].size() < 3; ++i) {
    for (const char letter : letters) cells.push_back(cells[i] + letter);
  }
  return cells;
}

TEST(CsvWriter, ReadsBackOverAllSmallInputs) {
  const std::vector<std::string> cells = small_cells();
  std::stringstream file;
  CsvWriter writer(file);
  writer.row({"first", "second"});
  for (std::size_t i = 0; i < cells.size(); ++i)
    writer.row({cells[i], cells[cells.size() - 1 - i]});
  base::Problems problems;
  CsvReader reader(file, "a.csv", problems);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const CsvRow* row = reader.next();
    ASSERT_NE(row, nullptr);
    ASSERT_EQ((*row)[0], cells[i]);
    ASSERT_EQ((*row)[1], cells[cells.size() - 1 - i]);
  }
  EXPECT_EQ(reader.next(), nullptr);
  EXPECT_TRUE(problems.empty());
}

TEST(CsvWriter, ReadsBackACellAloneInItsRow) {
  for (const std::string& cell : small_cells()) {
    std::stringstream file;
    CsvWriter writer(file);
    writer.row({"only"});
    writer.row({cell});
    base::Problems problems;
    CsvReader reader(file, "a.csv", problems);
    const CsvRow* row = reader.next();
    ASSERT_NE(row, nullptr) << cell;
    ASSERT_EQ((*row)[0], cell);
  }
}

TEST(CsvWriter, ReadsBackAHeaderThatLooksLikeTheStartOfAnotherKindOfFile) {
  for (const std::string name : {"\xEF\xBB\xBFx", "PK\x03\x04"}) {
    std::stringstream file(written({name}));
    base::Problems problems;
    EXPECT_EQ(CsvReader(file, "a.csv", problems).header(), std::vector<std::string>{name});
  }
}

}  // namespace
}  // namespace commonweal::platform
