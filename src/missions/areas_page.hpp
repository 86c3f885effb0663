#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /areas: finds a place by name or code, and lists them all by region.
base::Result<platform::Response> show_areas(const platform::Request& request,
                                            const Holdings& holdings);

}  // namespace commonweal::missions
