#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /spread/{metric}: what the country would gain by one measure, where that gain lies, and what
// works on it.
base::Result<platform::Response> show_metric_spread(const platform::Request& request,
                                                    const missions::Holdings& holdings);

}  // namespace commonweal::learning
