#pragma once

// GOV.UK Frontend's skip link: past the header, for those who use a keyboard.

#include <string>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct SkipLink {
  std::string text;
  Html html;
  std::string href = "#content";
  std::string classes;
  Attributes attributes;
};

Html skip_link(const SkipLink& link);

}  // namespace commonweal::platform
