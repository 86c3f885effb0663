#include "platform/html/file_upload.hpp"

namespace commonweal::platform {
namespace {

Html control_of(const FileUpload& upload, const std::string& id, const std::string& described_by) {
  const char* error = upload.error_message ? "govuk-file-upload--error" : "";
  Html html;
  html.raw("<input").add(class_names({"govuk-file-upload", upload.classes, error}));
  html.attribute("id", id).attribute("name", upload.name).raw(" type=\"file\"");
  if (upload.disabled) html.raw(" disabled");
  if (upload.multiple) html.raw(" multiple");
  html.attribute_if_any("aria-describedby", described_by);
  return html.add(attributes(upload.attributes)).raw(">\n");
}

}  // namespace

Html file_upload(const FileUpload& upload) {
  const auto& id = upload.id.empty() ? upload.name : upload.id;
  auto words = upload.label;
  words.for_id = id;
  const auto notes = field_notes(id, upload.described_by, upload.hint, upload.error_message);
  return form_group(upload.form_group,
                    upload.error_message ? FieldState::in_error : FieldState::valid,
                    label(words).add(notes.html).add(control_of(upload, id, notes.described_by)));
}

}  // namespace commonweal::platform
