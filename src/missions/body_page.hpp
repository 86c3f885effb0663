#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /bodies/{body}: all that is held of one body, side by side and never as one score, and the
// bodies above and below it.
base::Result<platform::Response> show_body(const platform::Request& request,
                                           const Holdings& holdings);

}  // namespace commonweal::missions
