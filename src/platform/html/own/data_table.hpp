#pragma once

// A table of figures that can be sorted by its columns and turned by pages. Both are links, so that
// they work without scripts and can be shared. It sorts nothing itself: it says what was asked for,
// and where the other orders and pages are.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/html/table.hpp"

namespace commonweal::platform {

enum class SortOrder { ascending, descending };

struct Sorted {
  std::string column;  // Its key.
  SortOrder order = SortOrder::ascending;

  friend bool operator==(const Sorted&, const Sorted&) = default;
};

struct DataColumn {
  std::string text;
  std::string key;  // As an address says it: "name"; empty: the table is not sorted by it.
  CellFormat format = CellFormat::text;
  SortOrder first = SortOrder::ascending;  // Which order its link asks for first.
};

struct DataTable {
  std::string caption;  // What it shows; names the region too, in which a wide one scrolls.
  std::string caption_classes = "govuk-table__caption--m";
  std::vector<DataColumn> columns;
  std::vector<std::vector<TableCell>> rows;  // Of this page only, in order.
  bool first_cell_is_header = true;
  std::optional<Sorted> sorted;
  std::int64_t page = 1;
  std::int64_t pages = 1;
  std::string total;  // "Rows 51 to 100 of 20,000"; empty: not said.
  // The address of this table in an order, at a page. Needed where it has keys or pages.
  std::function<std::string(std::string_view sort, std::int64_t page)> address;
  std::string empty = "There is nothing to show.";  // In place of a table without rows.
};

Html data_table(const DataTable& table);

// "name" ascending, "-name" descending: how an address says an order, and the way back. Nothing
// where no column has that key.
std::string sort_text(const Sorted& sorted);
std::optional<Sorted> sorted_in(std::string_view text, const std::vector<DataColumn>& columns);

}  // namespace commonweal::platform
