#include "platform/html/input.hpp"

namespace commonweal::platform {
namespace {

Html control_of(const Input& input, const std::string& id, const std::string& described_by) {
  const char* error = input.error_message ? "govuk-input--error" : "";
  Html html;
  html.raw("<input").add(class_names({"govuk-input", input.classes, error}));
  html.attribute("id", id).attribute("name", input.name).attribute("type", input.type);
  if (input.spellcheck) html.attribute("spellcheck", *input.spellcheck ? "true" : "false");
  html.attribute_if_any("value", input.value);
  if (input.disabled) html.raw(" disabled");
  html.attribute_if_any("aria-describedby", described_by);
  html.attribute_if_any("autocomplete", input.autocomplete);
  html.attribute_if_any("autocapitalize", input.autocapitalize);
  html.attribute_if_any("pattern", input.pattern);
  html.attribute_if_any("inputmode", input.inputmode);
  return html.add(attributes(input.attributes)).raw(">\n");
}

Html affix_of(const InputAffix& affix, std::string_view kind) {
  const auto words = content(affix.html, affix.text);
  if (words.empty()) return {};
  Html html;
  html.raw("<div").add(class_names({kind, affix.classes})).raw(" aria-hidden=\"true\"");
  return html.add(attributes(affix.attributes)).raw(">").add(words).raw("</div>\n");
}

Html with_affixes(const Input& input, const Html& control) {
  const auto prefix = affix_of(input.prefix, "govuk-input__prefix");
  const auto suffix = affix_of(input.suffix, "govuk-input__suffix");
  if (prefix.empty() && suffix.empty() && input.after_input.empty()) return control;
  Html html;
  html.raw("<div").add(class_names({"govuk-input__wrapper", input.input_wrapper.classes}));
  html.add(attributes(input.input_wrapper.attributes)).raw(">\n");
  html.add(prefix).add(control).add(suffix).add(input.after_input);
  return html.raw("</div>\n");
}

}  // namespace

Html input(const Input& input) {
  const auto& id = input.id.empty() ? input.name : input.id;
  auto words = input.label;
  words.for_id = id;
  const auto notes = field_notes(id, input.described_by, input.hint, input.error_message);
  const auto control = control_of(input, id, notes.described_by);
  return form_group(input.form_group,
                    input.error_message ? FieldState::in_error : FieldState::valid,
                    label(words).add(notes.html).add(with_affixes(input, control)));
}

}  // namespace commonweal::platform
