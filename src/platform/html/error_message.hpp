#pragma once

// GOV.UK Frontend's error message: what was wrong with one field, and what to do.

#include <string>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct ErrorMessage {
  std::string text;
  Html html;
  std::string classes;
  Attributes attributes;
  std::string visually_hidden_text = "Error";  // Heard before the message, not seen.
  std::string id;                              // Set by the component that it belongs to.
};

Html error_message(const ErrorMessage& message);

}  // namespace commonweal::platform
