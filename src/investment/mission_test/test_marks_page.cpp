#include "investment/mission_test/test_marks_page.hpp"

#include <utility>
#include <variant>

#include "base/check.hpp"
#include "investment/mission_test/mission_test_words.hpp"
#include "platform/html/tag.hpp"

namespace commonweal::investment {
namespace {

using platform::CellFormat;
using platform::DataCell;
using platform::Html;
using platform::TableCell;

std::string heading_of(std::string column) {
  for (char& c : column) c = c == '_' ? ' ' : c;
  if (!column.empty() && 'a' <= column[0] && column[0] <= 'z') {
    column[0] = static_cast<char>(column[0] - 'a' + 'A');
  }
  return column;
}

// Years are no amounts: "2026-27", not "2,026".
TableCell cell_of(const DataCell& cell, const std::string& column) {
  if (const auto* text = std::get_if<std::string>(&cell.value())) return {.text = *text};
  if (const auto* whole = std::get_if<std::int64_t>(&cell.value())) {
    return {.text =
                column == "year" ? year_words(static_cast<int>(*whole)) : std::to_string(*whole)};
  }
  const auto* number = std::get_if<double>(&cell.value());
  return number_cell(number == nullptr ? "" : number_words(*number));
}

std::string_view tag_class(TestAnswer answer) {
  switch (answer) {
    case TestAnswer::yes: return "govuk-tag--green";
    case TestAnswer::no: return "govuk-tag--red";
    case TestAnswer::unsure: return "govuk-tag--yellow";
  }
  CW_CHECK(false);
}

bool is_numeric(const platform::DataSheet& sheet, std::size_t column) {
  return !sheet.rows.empty() && std::holds_alternative<double>(sheet.rows.front()[column].value());
}

}  // namespace

Html test_heading(std::string_view text, std::string_view id) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-l\" id=\"").text(id).raw("\">");
  return html.text(text).raw("</h2>\n");
}

Html test_paragraph(std::string_view text) {
  if (text.empty()) return {};
  return Html().raw("<p class=\"govuk-body\">").text(text).raw("</p>\n");
}

Html test_list(const std::vector<std::string>& sentences) {
  if (sentences.empty()) return {};
  Html html;
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& sentence : sentences) html.raw("<li>").text(sentence).raw("</li>\n");
  return html.raw("</ul>\n");
}

Html test_link(std::string_view text, const std::string& href) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

Html answer_tag(TestAnswer answer) {
  return platform::tag(
      {.text = std::string(answer_words(answer)), .classes = std::string(tag_class(answer))});
}

platform::HtmlTable table_of(const platform::DataSheet& sheet, std::string caption) {
  platform::HtmlTable table{.caption = std::move(caption),
                            .caption_classes = "govuk-table__caption--s",
                            .first_cell_is_header = true};
  for (std::size_t at = 0; at < sheet.columns.size(); ++at) {
    table.head.push_back(
        {.text = heading_of(sheet.columns[at]),
         .format = is_numeric(sheet, at) ? CellFormat::numeric : CellFormat::text});
  }
  for (const auto& row : sheet.rows) {
    auto& cells = table.rows.emplace_back();
    for (std::size_t at = 0; at < row.size(); ++at) {
      cells.push_back(cell_of(row[at], sheet.columns[at]));
    }
  }
  return table;
}

}  // namespace commonweal::investment
