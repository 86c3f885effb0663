#pragma once

// GOV.UK Frontend's text input: one line that people type.

#include <optional>
#include <string>

#include "platform/html/form_group.hpp"
#include "platform/html/label.hpp"

namespace commonweal::platform {

// A unit before or after the field, such as "£" or "per year". Hidden from screen readers, so the
// label must say it too.
struct InputAffix {
  std::string text;
  Html html;
  std::string classes;
  Attributes attributes;
};

// Round the field and its affixes.
struct InputWrapper {
  std::string classes;
  Attributes attributes;
};

struct Input {
  std::string name;
  std::string id;  // Empty: the name.
  std::string type = "text";
  std::string inputmode;
  std::string value;
  FieldLabel label;
  std::optional<Hint> hint;
  std::optional<ErrorMessage> error_message;
  InputAffix prefix;
  InputAffix suffix;
  Html after_input;  // Beside the field, such as a button that belongs to it.
  std::string described_by;
  bool disabled = false;
  std::string autocomplete;
  std::string autocapitalize;
  std::string pattern;
  std::optional<bool> spellcheck;
  FormGroup form_group;
  InputWrapper input_wrapper;
  std::string classes;
  Attributes attributes;
};

Html input(const Input& input);

}  // namespace commonweal::platform
