#pragma once

// GOV.UK Frontend's select: one choice of many, in a drop-down list.

#include <optional>
#include <string>
#include <vector>

#include "platform/html/form_group.hpp"
#include "platform/html/label.hpp"

namespace commonweal::platform {

struct SelectItem {
  std::string text;
  std::optional<std::string> value;  // Unset: the text.
  std::optional<bool> selected;      // Unset: whether its value is the select's.
  bool disabled = false;
  Attributes attributes;
};

struct Select {
  std::string name;
  std::string id;  // Empty: the name.
  FieldLabel label;
  std::string value;  // Of the choice made so far.
  std::vector<SelectItem> items;
  std::optional<Hint> hint;
  std::optional<ErrorMessage> error_message;
  std::string described_by;
  bool disabled = false;
  FormGroup form_group;
  std::string classes;
  Attributes attributes;
};

Html select(const Select& select);

}  // namespace commonweal::platform
