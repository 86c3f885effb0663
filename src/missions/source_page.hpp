#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /sources/{source}: one source, and the metrics whose figures come from it.
base::Result<platform::Response> show_source(const platform::Request& request,
                                             const Holdings& holdings);

}  // namespace commonweal::missions
