#include "platform/html/date_input.hpp"

#include <algorithm>

#include "platform/html/input.hpp"

namespace commonweal::platform {
namespace {

constexpr std::string_view kErrorClass = "govuk-input--error";
constexpr std::string_view kWidthClass = "govuk-input--width-";

bool has(const DateField& field, std::string_view class_name) {
  return field.classes.find(class_name) != std::string::npos;
}

bool is_in_error(const DateField& field) {
  return field.in_error.value_or(false) || has(field, kErrorClass);
}

// The group's error is that of all fields, unless some say that it is theirs or that it is not.
bool shows_error(const DateInput& date, const DateField& field) {
  if (has(field, kErrorClass)) return false;  // It does already.
  if (is_in_error(field)) return true;
  return field.in_error.value_or(true) && date.error_message &&
         std::ranges::none_of(date.items, is_in_error);
}

std::string classes_of(const DateInput& date, const DateField& field) {
  std::string classes = "govuk-date-input__input";
  if (shows_error(date, field)) classes.append(" ").append(kErrorClass);
  if (!has(field, kWidthClass)) {
    classes.append(" ").append(kWidthClass).append(std::to_string(field.width));
  }
  return field.classes.empty() ? classes : classes + ' ' + field.classes;
}

std::string label_of(const DateField& field) {
  if (!field.label.empty()) return field.label;
  std::string label = field.name;
  if (!label.empty() && 'a' <= label[0] && label[0] <= 'z') label[0] -= 'a' - 'A';
  return label;
}

Html field_of(const DateInput& date, const DateField& field) {
  const std::string prefix = date.name_prefix.empty() ? "" : date.name_prefix + "-";
  Html html;
  html.raw("<div class=\"govuk-date-input__item\">\n");
  html.add(input({.name = prefix + field.name,
                  .id = field.id.empty() ? date.id + "-" + field.name : field.id,
                  .inputmode = field.inputmode,
                  .value = field.value,
                  .label = {.text = label_of(field), .classes = "govuk-date-input__label"},
                  .autocomplete = field.autocomplete,
                  .pattern = field.pattern,
                  .classes = classes_of(date, field),
                  .attributes = field.attributes}));
  return html.raw("</div>\n");
}

Html fields_of(const DateInput& date) {
  Html html;
  html.raw("<div").add(class_names({"govuk-date-input", date.classes}));
  html.add(attributes(date.attributes)).attribute_if_any("id", date.id).raw(">\n");
  for (const auto& field : date.items) html.add(field_of(date, field));
  return html.raw("</div>\n");
}

}  // namespace

Html date_input(const DateInput& date) {
  auto notes = field_notes(date.id, date.fieldset ? date.fieldset->described_by : "", date.hint,
                           date.error_message);
  notes.html.add(fields_of(date));
  const auto state = date.error_message ? FieldState::in_error : FieldState::valid;
  if (!date.fieldset) return form_group(date.form_group, state, notes.html);
  auto group = *date.fieldset;
  group.described_by = notes.described_by;
  group.role = "group";  // Else JAWS does not read the description of a group of text inputs.
  group.html = notes.html;
  return form_group(date.form_group, state, fieldset(group));
}

}  // namespace commonweal::platform
