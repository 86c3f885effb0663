#pragma once

// GOV.UK Frontend's radios: one choice of a few.

#include <optional>
#include <string>
#include <vector>

#include "platform/html/fieldset.hpp"
#include "platform/html/form_group.hpp"
#include "platform/html/label.hpp"

namespace commonweal::platform {

struct RadioItem {
  std::string text;
  Html html;
  std::string value;
  std::string divider;  // A word such as "or" instead of a choice.
  std::string id;       // Empty: the group's, numbered from the second on.
  FieldLabel label;     // Its classes and attributes only.
  std::optional<Hint> hint;
  std::optional<bool> checked;  // Unset: whether its value is the group's.
  bool disabled = false;
  Html conditional;  // Shown while this choice is made.
  Attributes attributes;
};

struct Radios {
  std::string name;
  std::string id_prefix;  // Empty: the name.
  std::string value;      // Of the choice made so far.
  std::optional<Fieldset> fieldset;
  std::optional<Hint> hint;
  std::optional<ErrorMessage> error_message;
  FormGroup form_group;
  std::vector<RadioItem> items;
  std::string classes;
  Attributes attributes;
};

Html radios(const Radios& radios);

}  // namespace commonweal::platform
