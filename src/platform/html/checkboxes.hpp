#pragma once

// GOV.UK Frontend's checkboxes: any number of choices.

#include <optional>
#include <string>
#include <vector>

#include "platform/html/fieldset.hpp"
#include "platform/html/form_group.hpp"
#include "platform/html/label.hpp"

namespace commonweal::platform {

struct CheckboxItem {
  std::string text;
  Html html;
  std::string value;
  std::string divider;  // A word such as "or" instead of a choice.
  std::string name;     // Empty: the group's.
  std::string id;       // Empty: the group's, numbered from the second on.
  FieldLabel label;     // Its classes and attributes only.
  std::optional<Hint> hint;
  std::optional<bool> checked;  // Unset: whether its value is among the group's.
  bool disabled = false;
  bool exclusive = false;  // "None of these": takes the marks off all others.
  Html conditional;        // Shown while this choice is made.
  Attributes attributes;
};

struct Checkboxes {
  std::string name;
  std::string id_prefix;            // Empty: the name.
  std::vector<std::string> values;  // Of the choices made so far.
  std::optional<Fieldset> fieldset;
  std::optional<Hint> hint;
  std::optional<ErrorMessage> error_message;
  std::string described_by;  // Where there is no fieldset.
  FormGroup form_group;
  std::vector<CheckboxItem> items;
  std::string classes;
  Attributes attributes;
};

Html checkboxes(const Checkboxes& boxes);

}  // namespace commonweal::platform
