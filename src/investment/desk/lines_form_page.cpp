#include "investment/desk/lines_form_page.hpp"

#include <algorithm>
#include <utility>

#include "investment/desk/desk_form_page.hpp"
#include "missions/year_line.hpp"
#include "platform/html/details.hpp"
#include "platform/html/fieldset.hpp"
#include "platform/html/input.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/table.hpp"

namespace commonweal::investment {
namespace {

using platform::Html;

std::optional<platform::Hint> hint_of(std::string_view text) {
  if (text.empty()) return std::nullopt;
  return platform::Hint{.text = std::string(text)};
}

void hidden(Html& html, std::string_view name, const std::string& value) {
  html.raw("<input type=\"hidden\"").attribute("name", name).attribute("value", value).raw(">\n");
}

Html field_html(const LinesForm& form, std::size_t number, const LineField& field) {
  const std::string name = TypedLines::field(number, field.name);
  const std::string value = form.typed.lines[number - 1].text(field.name);
  if (field.kind == LineFieldKind::choice) {
    platform::Select select{.name = name,
                            .label = {.text = std::string(field.label)},
                            .value = value,
                            .items = form.choices.at(std::string(field.name)),
                            .hint = hint_of(field.hint),
                            .error_message = desk_message(form.fault, name)};
    const bool is_offered = std::ranges::any_of(
        select.items, [&](const auto& item) { return item.value.value_or(item.text) == value; });
    if (!value.empty() && !is_offered) select.items.push_back({.text = value, .value = value});
    return platform::select(select);
  }
  const bool is_number = field.kind == LineFieldKind::number;
  return platform::input({.name = name,
                          .inputmode = is_number ? "decimal" : "",
                          .value = value,
                          .label = {.text = std::string(field.label)},
                          .hint = hint_of(field.hint),
                          .error_message = desk_message(form.fault, name),
                          .classes = is_number ? "govuk-input--width-10" : ""});
}

bool is_wrong_in_details(const LinesForm& form, std::size_t number) {
  return std::ranges::any_of(form.fields.fields, [&](const LineField& field) {
    return field.is_detail && desk_message(form.fault, TypedLines::field(number, field.name));
  });
}

std::string line_title(const LinesForm& form, std::size_t number) {
  return std::string(form.fields.line_words) + " " + std::to_string(number);
}

Html line_html(const LinesForm& form, std::size_t number) {
  Html first;
  Html details;
  for (const auto& field : form.fields.fields) {
    (field.is_detail ? details : first).add(field_html(form, number, field));
  }
  if (!details.empty()) {
    Html summary;
    summary.text("More about ").text(line_title(form, number));
    first.add(platform::details({.summary_html = std::move(summary),
                                 .html = std::move(details),
                                 .open = is_wrong_in_details(form, number)}));
  }
  return platform::fieldset(
      {.legend = {.text = line_title(form, number), .classes = "govuk-fieldset__legend--m"},
       .html = std::move(first)});
}

Html amount_html(const LinesForm& form, std::size_t number, int year) {
  const auto& years = form.typed.lines[number - 1].years;
  const auto found = years.find(year);
  const std::string name = TypedLines::field(number, year);
  return platform::input(
      {.name = name,
       .inputmode = "decimal",
       .value = found == years.end() ? "" : found->second,
       .label = {.text = line_title(form, number) + ", " + missions::year_words(year),
                 .classes = "govuk-visually-hidden"},
       .error_message = desk_message(form.fault, name),
       .classes = "govuk-input--width-10"});
}

Html amounts_html(const LinesForm& form) {
  platform::HtmlTable table{.caption = std::string(form.fields.amount_words),
                            .caption_classes = "govuk-table__caption--m",
                            .head = {{.text = std::string(form.fields.line_words)}},
                            .rows = {},
                            .first_cell_is_header = true};
  const int last = form.typed.first_year + form.typed.years;
  for (int year = form.typed.first_year; year < last; ++year) {
    table.head.push_back({.text = missions::year_words(year)});
  }
  for (std::size_t number = 1; number <= form.typed.lines.size(); ++number) {
    const std::string what = form.typed.lines[number - 1].text("what");
    std::vector<platform::TableCell> row = {
        {.text = line_title(form, number) + (what.empty() ? "" : ": " + what)}};
    for (int year = form.typed.first_year; year < last; ++year) {
      row.push_back({.html = amount_html(form, number, year)});
    }
    table.rows.push_back(std::move(row));
  }
  return platform::scroll_region(form.fields.amount_words, platform::table(table));
}

}  // namespace

Html lines_form(const LinesForm& form) {
  Html html;
  hidden(html, "lines", std::to_string(form.typed.lines.size()));
  hidden(html, "from", std::to_string(form.typed.first_year));
  hidden(html, "years", std::to_string(form.typed.years));
  html.raw("<div").attribute("id", form.column).raw(">\n");
  if (const auto message = desk_message(form.fault, form.column)) {
    html.add(platform::error_message(*message));
  }
  html.add(desk_paragraph("To remove a line, empty all of its fields."));
  for (std::size_t number = 1; number <= form.typed.lines.size(); ++number) {
    html.add(line_html(form, number));
  }
  if (!form.typed.lines.empty()) html.add(amounts_html(form));
  return html.raw("</div>\n");
}

}  // namespace commonweal::investment
