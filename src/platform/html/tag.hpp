#pragma once

// GOV.UK Frontend's tag: a status in a word or two. Stands within a line.

#include <string>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct Tag {
  std::string text;
  Html html;
  std::string classes;
  Attributes attributes;
};

Html tag(const Tag& tag);

}  // namespace commonweal::platform
