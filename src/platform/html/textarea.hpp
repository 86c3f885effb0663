#pragma once

// GOV.UK Frontend's textarea: more than one line that people type.

#include <optional>
#include <string>

#include "platform/html/form_group.hpp"
#include "platform/html/label.hpp"

namespace commonweal::platform {

struct Textarea {
  std::string name;
  std::string id;  // Empty: the name.
  std::string value;
  int rows = 5;
  FieldLabel label;
  std::optional<Hint> hint;
  std::optional<ErrorMessage> error_message;
  std::string described_by;
  Html after_input;  // Below the field.
  bool disabled = false;
  std::string autocomplete;
  std::optional<bool> spellcheck;
  FormGroup form_group;
  std::string classes;
  Attributes attributes;
};

Html textarea(const Textarea& textarea);

}  // namespace commonweal::platform
