#pragma once

// GOV.UK Frontend's date input: a date that people know by heart, in up to three fields.

#include <optional>
#include <string>
#include <vector>

#include "platform/html/fieldset.hpp"
#include "platform/html/form_group.hpp"

namespace commonweal::platform {

struct DateField {
  std::string name;   // "day"; the group's prefix stands before it.
  std::string label;  // Empty: the name with a capital.
  std::string id;     // Empty: the group's and the name.
  std::string value;
  int width = 2;                 // In digits, unless its classes say one.
  std::optional<bool> in_error;  // Unset: with the group, where no other field says that it is.
  std::string inputmode = "numeric";
  std::string autocomplete;
  std::string pattern;
  std::string classes;
  Attributes attributes;
};

struct DateInput {
  std::string id;
  std::string name_prefix;
  std::vector<DateField> items = {{.name = "day"}, {.name = "month"}, {.name = "year", .width = 4}};
  std::optional<Fieldset> fieldset;
  std::optional<Hint> hint;
  std::optional<ErrorMessage> error_message;
  FormGroup form_group;
  std::string classes;
  Attributes attributes;
};

Html date_input(const DateInput& date);

}  // namespace commonweal::platform
