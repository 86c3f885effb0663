#include "platform/html/select.hpp"

namespace commonweal::platform {
namespace {

bool is_selected(const Select& select, const SelectItem& item) {
  const auto& value = item.value ? *item.value : item.text;
  return item.selected.value_or(!select.value.empty() && value == select.value);
}

Html option_of(const Select& select, const SelectItem& item) {
  Html html;
  html.raw("<option");
  if (item.value) html.attribute("value", *item.value);
  if (is_selected(select, item)) html.raw(" selected");
  if (item.disabled) html.raw(" disabled");
  return html.add(attributes(item.attributes)).raw(">").text(item.text).raw("</option>\n");
}

Html control_of(const Select& select, const std::string& id, const std::string& described_by) {
  const char* error = select.error_message ? "govuk-select--error" : "";
  Html html;
  html.raw("<select").add(class_names({"govuk-select", select.classes, error}));
  html.attribute("id", id).attribute("name", select.name);
  if (select.disabled) html.raw(" disabled");
  html.attribute_if_any("aria-describedby", described_by).add(attributes(select.attributes));
  html.raw(">\n");
  for (const auto& item : select.items) html.add(option_of(select, item));
  return html.raw("</select>\n");
}

}  // namespace

Html select(const Select& select) {
  const auto& id = select.id.empty() ? select.name : select.id;
  auto words = select.label;
  words.for_id = id;
  const auto notes = field_notes(id, select.described_by, select.hint, select.error_message);
  return form_group(select.form_group,
                    select.error_message ? FieldState::in_error : FieldState::valid,
                    label(words).add(notes.html).add(control_of(select, id, notes.described_by)));
}

}  // namespace commonweal::platform
