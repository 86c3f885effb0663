#include "platform/html/scroll_region.hpp"

namespace commonweal::platform {

Html scroll_region(std::string_view label, const Html& content) {
  Html html;
  html.raw("<div class=\"cw-scroll\" tabindex=\"0\" role=\"region\"");
  html.attribute("aria-label", label).raw(">\n");
  return html.add(content).raw("\n</div>\n");
}

}  // namespace commonweal::platform
