#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /areas/{body}: what somebody who lives there wants to know. A body that is no place is shown
// on its own page instead.
base::Result<platform::Response> show_area(const platform::Request& request,
                                           const Holdings& holdings);

}  // namespace commonweal::missions
