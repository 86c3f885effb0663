#pragma once

// GOV.UK Frontend's hint: help that most people need to fill in a field.

#include <string>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct Hint {
  std::string text;
  Html html;
  std::string classes;
  Attributes attributes;
  std::string id;  // Set by the component that the hint belongs to.
};

Html hint(const Hint& hint);

}  // namespace commonweal::platform
