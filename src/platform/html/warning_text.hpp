#pragma once

// GOV.UK Frontend's warning text: something that has consequences.

#include <string>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct WarningText {
  std::string text;
  Html html;
  std::string icon_fallback_text = "Warning";  // Heard instead of the exclamation mark.
  std::string classes;
  Attributes attributes;
};

Html warning_text(const WarningText& warning);

}  // namespace commonweal::platform
