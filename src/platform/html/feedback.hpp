#pragma once

// GOV.UK Frontend's feedback: asks readers, above the footer, what could be better.

#include <string>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct Feedback {
  std::string title_text;
  Html title_html;
  std::string text;
  Html html;
  int heading_level = 2;
  std::string classes;
  Attributes attributes;
};

Html feedback(const Feedback& feedback);

}  // namespace commonweal::platform
