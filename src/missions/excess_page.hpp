#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /metrics/{metric}/excess: a body's rate against that of its peers, times its people, over the
// years, with what other choices of peers would give.
base::Result<platform::Response> show_excess(const platform::Request& request,
                                             const Holdings& holdings);

}  // namespace commonweal::missions
