// Whatever the bytes: a workbook is read to an end, its rows in order and their cells in theirs,
// and what cannot be read is said in a sentence. An archive guards its parts with sums that no
// mutation keeps, so that bytes that are none are taken as the XML of its parts.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>
#include <string_view>

#include "base/check.hpp"
#include "base/problems.hpp"
#include "platform/table/csv_reader.hpp"
#include "platform/workbook/sheet_row.hpp"
#include "platform/workbook/sheet_rows.hpp"
#include "platform/workbook/workbook_parts.hpp"
#include "platform/workbook/xml_fragments.hpp"

namespace commonweal::platform {
namespace {

constexpr SheetLimits kLimits{.part_bytes_max = 1'000'000, .texts_bytes_max = 1'000'000};

void check_rows(const std::string& bytes) {
  auto rows = SheetRows::open(bytes, "", kLimits);
  if (!rows) {
    CW_CHECK(rows.error().problems.at(0).what.ends_with('.'));
    return;
  }
  std::size_t number = 0;
  while (const SheetRow* row = rows->next()) {
    CW_CHECK(row->number > number);
    number = row->number;
    std::size_t expected = 0;
    for (const auto& cell : row->cells) {
      CW_CHECK(cell.column >= expected && cell.text.empty() != cell.fault.empty());
      expected = cell.column + 1;
    }
  }
  CW_CHECK(rows->fault().empty() || rows->fault().ends_with('.'));
}

void check_table(const std::string& bytes) {
  std::istringstream in(bytes);
  base::Problems problems;
  CsvReader reader(in, "a.xlsx", problems);
  while (const CsvRow* row = reader.next()) CW_CHECK(row->size() == reader.header().size());
}

std::string fragments_of(std::string_view text, std::size_t piece) {
  std::size_t at = 0;
  const auto read = [&](char* to, std::size_t count) {
    const std::size_t got = std::min({piece, count, text.size() - at});
    text.copy(to, got, at);
    at += got;
    return got;
  };
  XmlFragments fragments(read, 1'000'000);
  std::string all;
  while (const auto fragment = fragments.next("row")) {
    all.append(*fragment) += '\n';
    const auto row = raw_row(*fragment);
    for (std::size_t i = 1; row && i < row->cells.size(); ++i) {
      CW_CHECK(row->cells[i - 1].column < row->cells[i].column);
    }
  }
  return all + std::to_string(static_cast<int>(fragments.fault()));
}

void check_parts(const std::string& text) {
  CW_CHECK(fragments_of(text, text.size() + 1) == fragments_of(text, 1 + text.size() % 7));
  const WorkbookMap map = workbook_map("xl/workbook.xml", text, text);
  for (const auto& sheet : map.sheets) CW_CHECK(sheet.part.size() <= text.size() + 3);
  (void)workbook_part(text);
  for (const NumberKind kind : number_kinds(text)) CW_CHECK(kind <= NumberKind::time);
  CW_CHECK(shared_text(text).size() <= text.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  if (bytes.starts_with("PK\x03\x04")) {
    check_rows(bytes);
    check_table(bytes);
  } else {
    check_parts(bytes);
  }
  return 0;
}

}  // namespace commonweal::platform
