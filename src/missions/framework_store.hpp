#pragma once

// Reads the performance framework of a body, one statement for all measures.

#include <optional>
#include <string_view>

#include "missions/framework.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::missions {

struct FrameworkAsked {
  std::string_view body;     // Empty: the one whose figures open most pages.
  std::string_view mission;  // Empty: all.
};

// What an address says: {body}, where there is one, and ?mission=.
template <class Request>
FrameworkAsked framework_asked(const Request& request) {
  const bool has_body = !request.path_parameters.empty();
  return {.body = has_body ? request.field("body").text : std::string_view(),
          .mission = request.query("mission").value_or("")};
}

// Not found if there is no such body or mission, or nothing is held at all.
base::Result<Framework> load_framework(const Holdings& holdings, const FrameworkAsked& asked);

}  // namespace commonweal::missions
