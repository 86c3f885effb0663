#include "platform/html/form_group.hpp"

#include <utility>

namespace commonweal::platform {
namespace {

void append_id(std::string& described_by, const std::string& id) {
  if (!described_by.empty()) described_by += ' ';
  described_by += id;
}

}  // namespace

Html form_group(const FormGroup& group, FieldState state, const Html& field) {
  const char* error = state == FieldState::in_error ? "govuk-form-group--error" : "";
  Html html;
  html.raw("<div").add(class_names({"govuk-form-group", error, group.classes}));
  return html.add(attributes(group.attributes)).raw(">\n").add(field).raw("</div>\n");
}

FieldNotes field_notes(const std::string& id, std::string described_by,
                       const std::optional<Hint>& hint,
                       const std::optional<ErrorMessage>& error_message) {
  FieldNotes notes{.described_by = std::move(described_by)};
  if (hint) {
    auto placed = *hint;
    placed.id = id + "-hint";
    append_id(notes.described_by, placed.id);
    notes.html.add(platform::hint(placed));
  }
  if (error_message) {
    auto placed = *error_message;
    placed.id = id + "-error";
    append_id(notes.described_by, placed.id);
    notes.html.add(platform::error_message(placed));
  }
  return notes;
}

}  // namespace commonweal::platform
