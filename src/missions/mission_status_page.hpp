#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /status and GET /missions/{mission}/status: which targets are on track, mission by mission,
// as known now or on a day.
base::Result<platform::Response> show_all_statuses(const platform::Request& request,
                                                   const Holdings& holdings);
base::Result<platform::Response> show_mission_status(const platform::Request& request,
                                                     const Holdings& holdings);

// GET /targets: every target, by mission, those with one verdict where it is chosen.
base::Result<platform::Response> show_targets(const platform::Request& request,
                                              const Holdings& holdings);

}  // namespace commonweal::missions
