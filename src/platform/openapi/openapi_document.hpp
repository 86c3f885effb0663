#pragma once

// The OpenAPI 3.1 document of the routes that carry a description.

#include <span>
#include <string>

#include "platform/http/route.hpp"
#include "platform/table/json.hpp"

namespace commonweal::platform {

struct ApiTitle {
  std::string title;
  std::string version;  // Of the program.
  std::string description;
};

// Requires that two objects of one name are one object, and that each segment of a path that is
// open is among the route's parameters.
Json openapi_document(std::span<const Route> routes, const ApiTitle& title);

}  // namespace commonweal::platform
