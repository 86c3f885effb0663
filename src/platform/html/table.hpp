#pragma once

// GOV.UK Frontend's table, in markup. Knows nothing of the tables of data that files hold.

#include <string>
#include <vector>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

enum class CellFormat { text, numeric };  // Numbers stand to the right.

struct TableCell {
  std::string text;
  Html html;
  CellFormat format = CellFormat::text;
  int colspan = 0;  // 0: not said.
  int rowspan = 0;
  std::string classes;
  Attributes attributes;
};

struct HtmlTable {
  std::string caption;
  std::string caption_classes;
  std::vector<TableCell> head;
  std::vector<std::vector<TableCell>> rows;
  bool first_cell_is_header = false;
  std::string classes;
  Attributes attributes;
};

Html table(const HtmlTable& table);

}  // namespace commonweal::platform
