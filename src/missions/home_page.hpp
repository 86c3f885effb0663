#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /: the state of public services. Each mission with where its core metrics stand, and each
// service with its measures of access, experience and quality.
base::Result<platform::Response> show_home(const platform::Request& request,
                                           const Holdings& holdings);

}  // namespace commonweal::missions
