#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /spread: what the country would gain by each measure if every body did as today's best
// quarter, and who does which intervention. ?mission= narrows both.
base::Result<platform::Response> show_spread(const platform::Request& request,
                                             const missions::Holdings& holdings);

// GET /ideas: what could work and is not proven, with the next test of each. ?mission= narrows it.
base::Result<platform::Response> show_ideas(const platform::Request& request,
                                            const missions::Holdings& holdings);

}  // namespace commonweal::learning
