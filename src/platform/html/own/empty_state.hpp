#pragma once

// What stands where there is nothing yet: says so, why, and what to do next.

#include <string>

#include "platform/html/html.hpp"

namespace commonweal::platform {

struct EmptyState {
  std::string title;      // "No missions are held yet"
  int heading_level = 2;  // 2 to 6.
  std::string text;       // Why, or what would fill it.
  Html html;              // The same as markup; wins where it is not empty.
  std::string action_text;
  std::string action_href;  // Empty: there is nothing to do.
};

Html empty_state(const EmptyState& state);

}  // namespace commonweal::platform
