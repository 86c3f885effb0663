#pragma once

// GOV.UK Frontend's password input: what is typed can be shown, where scripts run.

#include <optional>
#include <string>

#include "platform/html/form_group.hpp"
#include "platform/html/label.hpp"

namespace commonweal::platform {

struct PasswordInput {
  std::string name;
  std::string id;  // Empty: the name.
  std::string value;
  FieldLabel label;
  std::optional<Hint> hint;
  std::optional<ErrorMessage> error_message;
  std::string described_by;
  bool disabled = false;
  std::string autocomplete = "current-password";
  std::string show_password_text;  // Empty, here and below: the script's own words.
  std::string hide_password_text;
  std::string show_password_aria_label_text;
  std::string hide_password_aria_label_text;
  std::string password_shown_announcement_text;
  std::string password_hidden_announcement_text;
  std::string classes;
  Attributes attributes;
};

Html password_input(const PasswordInput& input);

}  // namespace commonweal::platform
