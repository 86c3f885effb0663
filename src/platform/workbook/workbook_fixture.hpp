#pragma once

// For tests: workbooks made part by part, as no program of ours writes them.

#include <zip.h>

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "platform/workbook/sheet_rows.hpp"

namespace commonweal::platform {

using Parts = std::vector<std::pair<std::string, std::string>>;

inline std::string zipped(const Parts& parts) {
  zip_source_t* const to = zip_source_buffer_create(nullptr, 0, 0, nullptr);
  zip_source_keep(to);
  zip_t* const archive = zip_open_from_source(to, ZIP_TRUNCATE, nullptr);
  for (const auto& [name, text] : parts) {
    zip_source_t* const part = zip_source_buffer(archive, text.data(), text.size(), 0);
    EXPECT_GE(zip_file_add(archive, name.c_str(), part, ZIP_FL_ENC_UTF_8), 0);
  }
  EXPECT_EQ(zip_close(archive), 0);
  zip_stat_t stat;
  EXPECT_EQ(zip_source_stat(to, &stat), 0);
  std::string bytes(stat.size, '\0');
  EXPECT_EQ(zip_source_open(to), 0);
  EXPECT_EQ(zip_source_read(to, bytes.data(), bytes.size()), static_cast<zip_int64_t>(stat.size));
  zip_source_close(to);
  zip_source_free(to);
  return bytes;
}

// Sheets by name, each with what stands between <worksheet> and </worksheet>.
struct MadeWorkbook {
  Parts sheets = {};
  std::string texts = "";   // Inside <sst>.
  std::string styles = "";  // Inside <styleSheet>.
  std::string properties = "";
  std::string sheet_attributes = "";  // Of the first sheet in the workbook.
  Parts more = {};
};

inline Parts parts_of(const MadeWorkbook& made) {
  const std::string relation =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  std::string sheets;
  std::string relations;
  Parts parts;
  for (std::size_t i = 0; i < made.sheets.size(); ++i) {
    const std::string id = std::to_string(i + 1);
    sheets += "<sheet name=\"" + made.sheets[i].first + "\" sheetId=\"" + id + "\" r:id=\"rId" +
              id + "\"" + (i == 0 ? made.sheet_attributes : "") + "/>";
    relations += "<Relationship Id=\"rId" + id + "\" Type=\"" + relation +
                 "worksheet\" Target=\"worksheets/sheet" + id + ".xml\"/>";
    parts.emplace_back(
        "xl/worksheets/sheet" + id + ".xml",
        "<?xml version=\"1.0\"?><worksheet>" + made.sheets[i].second + "</worksheet>");
  }
  relations += "<Relationship Id=\"s\" Type=\"" + relation +
               "sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"f\" Type=\"" +
               relation + "styles\" Target=\"/xl/styles.xml\"/>";
  parts.emplace_back("_rels/.rels",
                     "<Relationships><Relationship Id=\"w\" Type=\"" + relation +
                         "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
  parts.emplace_back("xl/workbook.xml",
                     "<workbook>" + made.properties + "<sheets>" + sheets + "</sheets></workbook>");
  parts.emplace_back("xl/_rels/workbook.xml.rels",
                     "<Relationships>" + relations + "</Relationships>");
  parts.emplace_back("xl/sharedStrings.xml", "<sst>" + made.texts + "</sst>");
  parts.emplace_back("xl/styles.xml", "<styleSheet>" + made.styles + "</styleSheet>");
  parts.insert(parts.end(), made.more.begin(), made.more.end());
  return parts;
}

inline std::string workbook_of(const MadeWorkbook& made) { return zipped(parts_of(made)); }

// One sheet with these rows.
inline std::string workbook_with(const std::string& rows) {
  return workbook_of({.sheets = {{"Figures", "<sheetData>" + rows + "</sheetData>"}}});
}

// "1: A=area B=12", with faults as "B!sentence"; the last line is what ended the reading early.
inline std::vector<std::string> lines_of(base::Result<SheetRows> rows) {
  std::vector<std::string> lines;
  if (!rows) return {rows.error().problems.at(0).what};
  while (const SheetRow* row = rows->next()) {
    std::string line = std::to_string(row->number) + ':';
    for (const auto& cell : row->cells) {
      line += ' ' + std::string(1, static_cast<char>('A' + cell.column)) +
              (cell.fault.empty() ? '=' + cell.text : '!' + cell.fault);
    }
    if (!row->merged.empty()) line += " merged " + row->merged;
    lines.push_back(line);
  }
  if (!rows->fault().empty()) lines.push_back(rows->fault());
  return lines;
}

}  // namespace commonweal::platform
