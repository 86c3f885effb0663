#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /centres/{centre}: one What Works centre, with what it covers and what is asked of it.
base::Result<platform::Response> show_centre(const platform::Request& request,
                                             const missions::Holdings& holdings);

}  // namespace commonweal::learning
