#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /missions/{mission}?sort=: its goal, its core measures, all of its measures by service and as
// a table.
base::Result<platform::Response> show_mission(const platform::Request& request,
                                              const Holdings& holdings);

}  // namespace commonweal::missions
