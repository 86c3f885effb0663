#pragma once

#include <span>
#include <vector>

#include "platform/http/route.hpp"

namespace commonweal::app {

// The routes that describe the API: its OpenAPI document and the page for readers, made once from
// the routes that carry a description.
std::vector<platform::Route> api_documents(std::span<const platform::Route> routes);

}  // namespace commonweal::app
