#pragma once

// GOV.UK Frontend's details: more for those who ask for it.

#include <string>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct Details {
  std::string summary_text;
  Html summary_html;
  std::string text;
  Html html;
  std::string id;
  bool open = false;
  std::string classes;
  Attributes attributes;
};

Html details(const Details& details);

}  // namespace commonweal::platform
