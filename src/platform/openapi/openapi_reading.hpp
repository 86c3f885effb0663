#pragma once

// The API for people: every address with what it is asked and what it answers, as the main part of
// a page.

#include <span>

#include "platform/html/html.hpp"
#include "platform/http/route.hpp"

namespace commonweal::platform {

Html openapi_reading(std::span<const Route> routes);

}  // namespace commonweal::platform
