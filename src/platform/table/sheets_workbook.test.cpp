#include "platform/table/sheets_workbook.hpp"

#include <gtest/gtest.h>

#include "platform/workbook/zip_archive.hpp"

namespace commonweal::platform {
namespace {

std::string part_of(const std::string& workbook, const std::string& name) {
  const auto archive = ZipArchive::open(workbook, {.part_bytes_max = 1'000'000});
  auto part = archive->part(name);
  std::string text(100'000, '\0');
  text.resize(part->read(text.data(), text.size()));
  return text;
}

TEST(SheetsWorkbook, HasASheetForEachWithAllDigitsAndOneAbout) {
  const DataSheet first{.name = "Bids", .columns = {"a"}, .rows = {{0.1}}, .about = {{"Of", "x"}}};
  const DataSheet second{.name = "Limits", .columns = {"b"}, .rows = {{0.30000000000000004}}};
  const std::string book = sheets_workbook({first, second}).value();
  const std::string names = part_of(book, "xl/workbook.xml");
  EXPECT_NE(names.find("Bids"), std::string::npos) << names;
  EXPECT_NE(names.find("Limits"), std::string::npos);
  EXPECT_NE(names.find("About"), std::string::npos);
  const std::string limits = part_of(book, "xl/worksheets/sheet2.xml");
  EXPECT_NE(limits.find("0.30000000000000004"), std::string::npos) << limits;
  EXPECT_EQ(sheets_workbook({first, second}).value(), book);
}

}  // namespace
}  // namespace commonweal::platform
