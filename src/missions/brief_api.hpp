#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /api/v1/metrics/{metric}/brief: what its page says. ?body= and ?known-on= as there.
base::Result<platform::Response> answer_metric_brief(const platform::Request& request,
                                                     const Holdings& holdings);

// GET /api/v1/missions/{mission}/brief
base::Result<platform::Response> answer_mission_brief(const platform::Request& request,
                                                      const Holdings& holdings);

}  // namespace commonweal::missions
