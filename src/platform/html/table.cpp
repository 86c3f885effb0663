#include "platform/html/table.hpp"

namespace commonweal::platform {
namespace {

Html spans_of(const TableCell& cell) {
  Html html;
  if (cell.colspan != 0) html.raw(" colspan=\"").number(cell.colspan).raw("\"");
  if (cell.rowspan != 0) html.raw(" rowspan=\"").number(cell.rowspan).raw("\"");
  return html.add(attributes(cell.attributes));
}

Html column_header(const TableCell& cell) {
  const bool numeric = cell.format == CellFormat::numeric;
  Html html;
  html.raw("<th scope=\"col\"");
  html.add(class_names(
      {"govuk-table__header", numeric ? "govuk-table__header--numeric" : "", cell.classes}));
  return html.add(spans_of(cell)).raw(">").add(content(cell.html, cell.text)).raw("</th>\n");
}

Html row_header(const TableCell& cell) {
  Html html;
  html.raw("<th scope=\"row\"").add(class_names({"govuk-table__header", cell.classes}));
  return html.add(spans_of(cell)).raw(">").add(content(cell.html, cell.text)).raw("</th>\n");
}

Html plain_cell(const TableCell& cell) {
  const bool numeric = cell.format == CellFormat::numeric;
  Html html;
  html.raw("<td").add(class_names(
      {"govuk-table__cell", numeric ? "govuk-table__cell--numeric" : "", cell.classes}));
  return html.add(spans_of(cell)).raw(">").add(content(cell.html, cell.text)).raw("</td>\n");
}

Html head_of(const std::vector<TableCell>& head) {
  Html html;
  if (head.empty()) return html;
  html.raw("<thead class=\"govuk-table__head\">\n<tr class=\"govuk-table__row\">\n");
  for (const auto& cell : head) html.add(column_header(cell));
  return html.raw("</tr>\n</thead>\n");
}

Html row_of(const HtmlTable& table, const std::vector<TableCell>& row) {
  Html html;
  html.raw("<tr class=\"govuk-table__row\">\n");
  for (const auto& cell : row) {
    const bool header = table.first_cell_is_header && &cell == &row.front();
    html.add(header ? row_header(cell) : plain_cell(cell));
  }
  return html.raw("</tr>\n");
}

}  // namespace

Html table(const HtmlTable& table) {
  Html html;
  html.raw("<table").add(class_names({"govuk-table", table.classes}));
  html.add(attributes(table.attributes)).raw(">\n");
  if (!table.caption.empty()) {
    html.raw("<caption").add(class_names({"govuk-table__caption", table.caption_classes}));
    html.raw(">").text(table.caption).raw("</caption>\n");
  }
  html.add(head_of(table.head)).raw("<tbody class=\"govuk-table__body\">\n");
  for (const auto& row : table.rows) html.add(row_of(table, row));
  return html.raw("</tbody>\n</table>\n");
}

}  // namespace commonweal::platform
