#include "platform/html/textarea.hpp"

namespace commonweal::platform {
namespace {

Html control_of(const Textarea& textarea, const std::string& id, const std::string& described_by) {
  const char* error = textarea.error_message ? "govuk-textarea--error" : "";
  Html html;
  html.raw("<textarea").add(class_names({"govuk-textarea", error, textarea.classes}));
  html.attribute("id", id).attribute("name", textarea.name);
  html.raw(" rows=\"").number(textarea.rows).raw("\"");
  if (textarea.spellcheck) html.attribute("spellcheck", *textarea.spellcheck ? "true" : "false");
  if (textarea.disabled) html.raw(" disabled");
  html.attribute_if_any("aria-describedby", described_by);
  html.attribute_if_any("autocomplete", textarea.autocomplete);
  html.add(attributes(textarea.attributes)).raw(">").text(textarea.value);
  return html.raw("</textarea>\n");
}

}  // namespace

Html textarea(const Textarea& textarea) {
  const auto& id = textarea.id.empty() ? textarea.name : textarea.id;
  auto words = textarea.label;
  words.for_id = id;
  const auto notes = field_notes(id, textarea.described_by, textarea.hint, textarea.error_message);
  const auto state = textarea.error_message ? FieldState::in_error : FieldState::valid;
  Html field = label(words);
  field.add(notes.html).add(control_of(textarea, id, notes.described_by));
  return form_group(textarea.form_group, state, field.add(textarea.after_input));
}

}  // namespace commonweal::platform
