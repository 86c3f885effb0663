#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /framework and /framework/{body}, with ?mission=: every service on access, experience and
// quality, and what nobody can say yet.
base::Result<platform::Response> show_framework(const platform::Request& request,
                                                const Holdings& holdings);

}  // namespace commonweal::missions
