#pragma once

#include <string_view>

#include "platform/html/html.hpp"

namespace commonweal::platform {

// What may be wider than a phone scrolls by itself, never the page, and by the keyboard too.
Html scroll_region(std::string_view label, const Html& content);

}  // namespace commonweal::platform
