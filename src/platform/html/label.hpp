#pragma once

// GOV.UK Frontend's label: says what a form field asks for.

#include <string>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct FieldLabel {
  std::string text;
  Html html;
  std::string classes;
  bool is_page_heading = false;
  Attributes attributes;
  std::string for_id;  // Set by the component that the label belongs to.
};

Html label(const FieldLabel& label);

}  // namespace commonweal::platform
