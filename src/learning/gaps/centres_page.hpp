#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /centres: services by What Works centres, with budgets and gaps. ?covered=none, part or whole
// narrows the services.
base::Result<platform::Response> show_centres(const platform::Request& request,
                                              const missions::Holdings& holdings);

}  // namespace commonweal::learning
