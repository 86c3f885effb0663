#pragma once

// GOV.UK Frontend's file upload: a file that people choose. Its form must be sent as
// multipart/form-data.

#include <optional>
#include <string>

#include "platform/html/form_group.hpp"
#include "platform/html/label.hpp"

namespace commonweal::platform {

struct FileUpload {
  std::string name;
  std::string id;  // Empty: the name.
  FieldLabel label;
  std::optional<Hint> hint;
  std::optional<ErrorMessage> error_message;
  std::string described_by;
  bool disabled = false;
  bool multiple = false;
  FormGroup form_group;
  std::string classes;
  Attributes attributes;
};

Html file_upload(const FileUpload& upload);

}  // namespace commonweal::platform
