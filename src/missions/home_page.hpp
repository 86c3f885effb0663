#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /: the missions, each with its headline metric.
base::Result<platform::Response> show_home(const platform::Request& request,
                                           const Holdings& holdings);

}  // namespace commonweal::missions
