#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /targets/{target}: the verdict with its reason, the figures with the forecast and the way
// needed, the allowances, the basis in law, what was ever said of it, and the command that prints
// the same.
base::Result<platform::Response> show_target(const platform::Request& request,
                                             const Holdings& holdings);

}  // namespace commonweal::missions
