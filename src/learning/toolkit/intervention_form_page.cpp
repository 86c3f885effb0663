#include "learning/toolkit/intervention_form_page.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "base/utf8.hpp"
#include "learning/toolkit/intervention_change_store.hpp"
#include "learning/toolkit/intervention_form.hpp"
#include "learning/toolkit/toolkit_words.hpp"
#include "missions/record_store.hpp"
#include "missions/site_page.hpp"
#include "platform/html/button.hpp"
#include "platform/html/checkboxes.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/html/input.hpp"
#include "platform/html/page.hpp"
#include "platform/html/radios.hpp"
#include "platform/html/select.hpp"
#include "platform/html/textarea.hpp"
#include "platform/http/form_body.hpp"

namespace commonweal::learning {
namespace {

using missions::Directory;
using missions::InterventionStage;
using missions::Record;
using missions::RecordKind;
using platform::Html;
using platform::Request;
using Kind = FormField::Kind;

const missions::RecordTable& table() { return missions::table_of(RecordKind::intervention); }

// One line: what people paste has line ends and blanks that mean nothing.
std::string in_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!is_blank) line += c;
    if (is_blank && !line.empty() && line.back() != ' ') line += ' ';
  }
  if (line.ends_with(' ')) line.pop_back();
  return base::nfc(line);
}

// Every box that was ticked, as codes with blanks between.
std::string all_sent(const Request& request, std::string_view name) {
  std::string text;
  for (const auto& parameter : request.form_parameters) {
    if (parameter.name != name || parameter.value.empty()) continue;
    text += (text.empty() ? "" : " ") + parameter.value;
  }
  return in_one_line(text);
}

// One field, with what stands in it and what was wrong with it.
struct Shown {
  const FormField& field;
  const std::string& value;
  std::optional<platform::Hint> hint;
  std::optional<platform::ErrorMessage> error;

  std::string name() const { return std::string(field.column); }
  std::string label() const { return std::string(field.label); }
};

Shown shown(const FormField& field, const InterventionForm& form) {
  Shown it{.field = field,
           .value = form.record.fields[table().column(field.column)],
           .hint = {},
           .error = {}};
  if (!field.hint.empty()) it.hint = platform::Hint{.text = std::string(field.hint)};
  if (form.fault == nullptr) return it;
  const auto found = std::ranges::find(form.fault->problems, field.column, &base::Problem::place);
  if (found != form.fault->problems.end()) it.error = platform::ErrorMessage{.text = found->what};
  return it;
}

Html line(const Shown& it) {
  const bool is_number = it.field.kind == Kind::number;
  return platform::input({.name = it.name(),
                          .inputmode = is_number ? "decimal" : "",
                          .value = it.value,
                          .label = {.text = it.label()},
                          .hint = it.hint,
                          .error_message = it.error,
                          .classes = is_number ? "govuk-input--width-10" : ""});
}

Html paragraph(const Shown& it) {
  return platform::textarea({.name = it.name(),
                             .value = it.value,
                             .rows = 3,
                             .label = {.text = it.label()},
                             .hint = it.hint,
                             .error_message = it.error});
}

Html boxes(const Shown& it, std::vector<platform::CheckboxItem> items) {
  return platform::checkboxes({.name = it.name(),
                               .values = missions::codes_in(it.value),
                               .fieldset = platform::Fieldset{.legend = {.text = it.label()}},
                               .hint = it.hint,
                               .error_message = it.error,
                               .items = std::move(items),
                               .classes = "govuk-checkboxes--small"});
}

Html stages(const Shown& it) {
  platform::Radios radios{.name = it.name(),
                          .value = it.value,
                          .fieldset = platform::Fieldset{.legend = {.text = it.label()}},
                          .hint = it.hint,
                          .error_message = it.error,
                          .items = {}};
  for (const auto stage :
       {InterventionStage::idea, InterventionStage::promising, InterventionStage::established}) {
    radios.items.push_back(
        {.text = std::string(words_of(stage)), .value = std::string(missions::code_word(stage))});
  }
  return platform::radios(radios);
}

Html sources(const Shown& it, const Directory& directory) {
  platform::Select select{.name = it.name(),
                          .label = {.text = it.label()},
                          .value = it.value,
                          .items = {{.text = "Choose a source", .value = ""}},
                          .hint = it.hint,
                          .error_message = it.error};
  for (const auto& source : directory.sources()) {
    select.items.push_back({.text = source.title, .value = source.code});
  }
  return platform::select(select);
}

Html field_html(const Shown& it, const Directory& directory) {
  std::vector<platform::CheckboxItem> items;
  switch (it.field.kind) {
    case Kind::line:
    case Kind::number: return line(it);
    case Kind::paragraph: return paragraph(it);
    case Kind::stage: return stages(it);
    case Kind::source: return sources(it, directory);
    case Kind::services:
      for (const auto& one : directory.services()) {
        items.push_back({.text = with_capital(one.title), .value = one.code});
      }
      return boxes(it, std::move(items));
    case Kind::missions:
      for (const auto& one : directory.missions()) {
        items.push_back({.text = one.title, .value = one.code});
      }
      return boxes(it, std::move(items));
  }
  CW_CHECK(false);
}

Html hidden(std::string_view name, const std::string& value) {
  Html html;
  html.raw("<input type=\"hidden\"").attribute("name", name).attribute("value", value);
  return html.raw(">\n");
}

Html summary(const InterventionForm& form) {
  if (form.fault == nullptr) return {};
  platform::ErrorSummary summary;
  for (const auto& [place, what] : form.fault->problems) {
    summary.error_list.push_back({.text = what, .href = place.empty() ? "" : "#" + place});
  }
  return platform::error_summary(summary);
}

std::string path_of(const InterventionForm& form) {
  return form.record.code.empty() ? "/interventions"
                                  : "/interventions/" + form.record.code + "/edit";
}

Html form_html(const Request& request, const Directory& directory, const InterventionForm& form) {
  Html html;
  html.raw("<form method=\"post\"").attribute("action", path_of(form)).raw(" novalidate>\n");
  html.add(hidden(platform::kFormToken, request.visitor.form_token));
  if (!form.seen.empty()) html.add(hidden("seen", form.seen));
  for (const FormPart& part : intervention_form()) {
    html.raw("<h2 class=\"govuk-heading-m\">").text(part.title).raw("</h2>\n");
    for (const FormField& field : part.fields) html.add(field_html(shown(field, form), directory));
  }
  html.add(platform::button({.text = "Save", .prevent_double_click = true}));
  return html.raw("</form>\n");
}

Record empty_record() { return {"", std::vector<std::string>(table().columns.size())}; }

}  // namespace

Record typed_record(const Request& request, std::string code) {
  Record record = empty_record();
  record.code = std::move(code);
  for (std::size_t i = 0; i < table().columns.size(); ++i) {
    record.fields[i] = all_sent(request, table().columns[i].name);
  }
  return record;
}

platform::Response intervention_form_response(const Request& request, const Directory& directory,
                                              const InterventionForm& form) {
  const bool is_new = form.record.code.empty();
  const std::string title = is_new ? "Add an intervention" : "Change an intervention";
  Html main;
  main.raw("<div class=\"cw-measure\">\n").add(summary(form));
  main.raw("<h1 class=\"govuk-heading-xl\">").text(title).raw("</h1>\n");
  main.raw(
      "<p class=\"govuk-body\">What was said before is kept as a version of the record. Effects "
      "are "
      "not typed here: they are pooled from studies or imported with their source.</p>\n");
  main.add(form_html(request, directory, form)).raw("</div>\n");
  platform::Page page = missions::site_page(title, std::move(main), request.visitor);
  missions::mark_part(page, "/what-works");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "What works", .href = "/what-works"},
                      {.text = "Toolkit", .href = "/interventions"},
                      {.text = title}};
  if (form.fault != nullptr) page.state = platform::PageState::in_error;
  auto response = platform::ok_html(platform::layout(page));
  if (form.fault != nullptr) response.status = platform::http_status(form.fault->code);
  response.headers.push_back({"Cache-Control", "no-store"});
  return response;
}

base::Result<platform::Response> show_new_intervention(const Request& request,
                                                       const missions::Holdings& holdings) {
  return intervention_form_response(request, holdings.directory,
                                    {.record = empty_record(), .seen = ""});
}

base::Result<platform::Response> show_intervention_edit(const Request& request,
                                                        const missions::Holdings& holdings) {
  const std::string code(request.field("intervention").text);
  if (auto held = holdings.directory.intervention(code); !held) return base::fail(std::move(held));
  auto record = missions::find_record(holdings.transaction, RecordKind::intervention, code);
  CW_CHECK(record);
  return intervention_form_response(
      request, holdings.directory,
      {.record = *record, .seen = versions_seen(holdings.transaction, code)});
}

}  // namespace commonweal::learning
