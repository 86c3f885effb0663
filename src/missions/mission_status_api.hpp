#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /api/v1/status, /api/v1/missions/{mission}/status, /api/v1/targets, /api/v1/targets/{target}
base::Result<platform::Response> answer_all_statuses(const platform::Request& request,
                                                     const Holdings& holdings);
base::Result<platform::Response> answer_mission_status(const platform::Request& request,
                                                       const Holdings& holdings);
base::Result<platform::Response> answer_targets(const platform::Request& request,
                                                const Holdings& holdings);
base::Result<platform::Response> answer_target(const platform::Request& request,
                                               const Holdings& holdings);

}  // namespace commonweal::missions
