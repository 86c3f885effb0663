#pragma once

// For tests: the pages of this room, in a frame that adds nothing to them.

#include <string>
#include <utility>

#include "platform/about/about_routes.hpp"

namespace commonweal::platform {

inline Page bare_frame(std::string title, Html main, const Visitor& visitor) {
  Page page{.title = std::move(title), .brand = visitor.brand};
  page.main = std::move(main);
  return page;
}

inline Response bare_refusal(const Request&, const base::Error& error) {
  return plain_text(http_status(error.code), error.problems.front().what);
}

inline std::string shown(const std::string& pattern, const Request& request = {}) {
  for (const auto& route : about_routes(bare_frame, bare_refusal)) {
    if (route.pattern == pattern) return route.handler(request).body;
  }
  return "";
}

inline bool holds(const std::string& page, const std::string& part) {
  return page.find(part) != std::string::npos;
}

}  // namespace commonweal::platform
