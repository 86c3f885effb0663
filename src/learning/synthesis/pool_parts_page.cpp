#include "learning/synthesis/pool_parts_page.hpp"

#include <cmath>
#include <variant>

#include "base/number_text.hpp"
#include "platform/http/form_text.hpp"

namespace commonweal::learning {
namespace {

using platform::CellFormat;
using platform::DataCell;
using platform::Html;
using platform::TableCell;

template <class Read>
PoolText text_by(const Read& read) {
  return {.outcome = read("outcome"),
          .measure = read("measure"),
          .method = read("method"),
          .inference = read("inference"),
          .prediction = read("prediction"),
          .dependence = read("dependence"),
          .moderator = read("moderator"),
          .subgroup = read("subgroup")};
}

std::string heading_of(std::string column) {
  for (char& c : column) {
    if (c == '_') c = ' ';
  }
  if (!column.empty() && 'a' <= column[0] && column[0] <= 'z') {
    column[0] = static_cast<char>(column[0] - 'a' + 'A');
  }
  return column;
}

TableCell cell_of(const DataCell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell.value())) return {.text = *text};
  if (const auto* whole = std::get_if<std::int64_t>(&cell.value())) {
    return {.text = std::to_string(*whole), .format = CellFormat::numeric};
  }
  const auto* number = std::get_if<double>(&cell.value());
  if (number == nullptr) return {.format = CellFormat::numeric};
  const bool is_whole = std::floor(*number) == *number;
  return {.text = base::grouped(*number, is_whole ? 0 : 4), .format = CellFormat::numeric};
}

bool is_number(const DataCell& cell) { return !std::holds_alternative<std::string>(cell.value()); }

}  // namespace

PoolText pool_text_asked(const platform::Request& request) {
  return text_by(
      [&](std::string_view name) { return std::string(request.query(name).value_or("")); });
}

PoolText pool_text_sent(const platform::Request& request) {
  return text_by(
      [&](std::string_view name) { return std::string(request.form(name).value_or("")); });
}

std::string pool_address(const std::string& intervention, std::string_view ending,
                         const PoolChoice& choice, const Fields& more) {
  platform::Parameters parameters;
  for (const auto& [name, value] : fields_of(choice)) parameters.push_back({name, value});
  for (const auto& [name, value] : more) parameters.push_back({name, value});
  std::string address = "/interventions/" + intervention + "/pool";
  address.append(ending);
  return parameters.empty() ? address : address + "?" + platform::encode_form(parameters);
}

Html pool_paragraph(std::string_view text) {
  if (text.empty()) return {};
  return Html().raw("<p class=\"govuk-body\">").text(text).raw("</p>\n");
}

Html pool_heading(std::string_view text, platform::Markup size) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-").raw(size).raw("\">");
  return html.text(text).raw("</h2>\n");
}

Html pool_link(std::string_view text, const std::string& href) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

Html pool_list(const std::vector<std::string>& sentences) {
  if (sentences.empty()) return {};
  Html html;
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& sentence : sentences) html.raw("<li>").text(sentence).raw("</li>\n");
  return html.raw("</ul>\n");
}

platform::HtmlTable table_of_sheet(const platform::DataSheet& sheet, std::string caption) {
  platform::HtmlTable table{.caption = std::move(caption),
                            .caption_classes = "govuk-table__caption--s",
                            .head = {},
                            .rows = {},
                            .first_cell_is_header = true};
  for (std::size_t at = 0; at < sheet.columns.size(); ++at) {
    const bool is_numeric = !sheet.rows.empty() && is_number(sheet.rows.front()[at]);
    table.head.push_back({.text = heading_of(sheet.columns[at]),
                          .format = is_numeric ? CellFormat::numeric : CellFormat::text});
  }
  for (const auto& row : sheet.rows) {
    auto& cells = table.rows.emplace_back();
    for (const DataCell& cell : row) cells.push_back(cell_of(cell));
  }
  return table;
}

void add_fact(std::vector<platform::SummaryRow>& rows, std::string key, std::string value) {
  if (value.empty()) return;
  rows.push_back({.key = {.text = std::move(key)}, .value = {.text = std::move(value)}});
}

Html command_block(const std::string& lines) {
  Html html;
  html.raw("<pre class=\"cw-command\" tabindex=\"0\"><code>").text(lines);
  return html.raw("</code></pre>\n");
}

std::string shell_word(const std::string& text) {
  return text.find_first_of(" \"'();&|<>$`\\") == text.npos ? text : '"' + text + '"';
}

}  // namespace commonweal::learning
