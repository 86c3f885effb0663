#include "platform/html/own/data_table.hpp"

#include <algorithm>
#include <utility>

#include "platform/html/pagination.hpp"
#include "platform/html/scroll_region.hpp"

namespace commonweal::platform {
namespace {

bool is_by(const DataTable& table, const DataColumn& column) {
  return table.sorted && !column.key.empty() && table.sorted->column == column.key;
}

SortOrder other(SortOrder order) {
  return order == SortOrder::ascending ? SortOrder::descending : SortOrder::ascending;
}

// The arrow is for the eye alone; aria-sort tells the rest.
Html arrow_of(const DataTable& table, const DataColumn& column) {
  Html html;
  html.raw("<span class=\"cw-sort__arrow\" aria-hidden=\"true\">");
  if (!is_by(table, column)) return html.raw("\u2195</span>");
  const bool up = table.sorted->order == SortOrder::ascending;
  return html.raw(up ? Markup("\u2191") : Markup("\u2193")).raw("</span>");
}

TableCell head_cell(const DataTable& table, const DataColumn& column) {
  TableCell cell{.text = column.text, .format = column.format};
  if (column.key.empty()) return cell;
  const bool by = is_by(table, column);
  const auto next = by ? other(table.sorted->order) : column.first;
  if (by) {
    const bool up = table.sorted->order == SortOrder::ascending;
    cell.attributes.push_back({"aria-sort", up ? "ascending" : "descending"});
  }
  cell.html.raw("<a class=\"cw-sort govuk-link govuk-link--no-visited-state\" rel=\"nofollow\"");
  cell.html.attribute("href", table.address(sort_text({column.key, next}), 1)).raw(">");
  cell.html.text(column.text).raw(" ").add(arrow_of(table, column));
  cell.html.raw("<span class=\"govuk-visually-hidden\">, sort ");
  cell.html.raw(next == SortOrder::ascending ? Markup("ascending") : Markup("descending"));
  cell.html.raw("</span></a>");
  return cell;
}

// Numbers stand to the right in every row as in the heading.
std::vector<std::vector<TableCell>> rows_of(const DataTable& table) {
  auto rows = table.rows;
  for (auto& row : rows) {
    for (std::size_t i = 0; i < std::min(row.size(), table.columns.size()); ++i) {
      if (table.columns[i].format == CellFormat::numeric) row[i].format = CellFormat::numeric;
    }
  }
  return rows;
}

HtmlTable markup_of(const DataTable& table) {
  HtmlTable markup{.caption = table.caption,
                   .caption_classes = table.caption_classes,
                   .rows = rows_of(table),
                   .first_cell_is_header = table.first_cell_is_header,
                   .classes = "cw-data-table"};
  for (const auto& column : table.columns) markup.head.push_back(head_cell(table, column));
  return markup;
}

Html pages_of(const DataTable& table) {
  if (table.pages <= 1) return {};
  const std::string sort = table.sorted ? sort_text(*table.sorted) : "";
  Pagination pages{.landmark_label = "Pages of the table: " + table.caption};
  for (const std::int64_t page : pages_shown(table.page, table.pages)) {
    if (page == 0) {
      pages.items.push_back({.ellipsis = true});
    } else {
      pages.items.push_back({.number = std::to_string(page),
                             .href = table.address(sort, page),
                             .current = page == table.page});
    }
  }
  if (table.page > 1) pages.previous.href = table.address(sort, table.page - 1);
  if (table.page < table.pages) pages.next.href = table.address(sort, table.page + 1);
  return pagination(pages);
}

}  // namespace

std::string sort_text(const Sorted& sorted) {
  return (sorted.order == SortOrder::descending ? "-" : "") + sorted.column;
}

std::optional<Sorted> sorted_in(std::string_view text, const std::vector<DataColumn>& columns) {
  Sorted sorted;
  if (text.starts_with('-')) {
    sorted.order = SortOrder::descending;
    text.remove_prefix(1);
  }
  sorted.column = text;
  const bool held = std::ranges::any_of(columns, [&](const DataColumn& column) {
    return !column.key.empty() && column.key == sorted.column;
  });
  return held ? std::optional(std::move(sorted)) : std::nullopt;
}

Html data_table(const DataTable& table) {
  Html html;
  if (table.rows.empty()) {
    return html.raw("<p class=\"govuk-body\">").text(table.empty).raw("</p>\n");
  }
  html.add(scroll_region(table.caption, platform::table(markup_of(table))));
  if (!table.total.empty()) {
    html.raw("<p class=\"govuk-body-s cw-data-table__total\">").text(table.total).raw("</p>\n");
  }
  return html.add(pages_of(table));
}

}  // namespace commonweal::platform
