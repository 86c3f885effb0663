#pragma once

#include "base/result.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

// GET /metrics/{metric}/revisions: what was published first, what became of it, and whether
// revisions lean one way.
base::Result<platform::Response> show_revisions(const platform::Request& request,
                                                platform::Transaction& transaction);

}  // namespace commonweal::missions
