#pragma once

// Missions, metrics and sources with where they stand, as JSON. Lists come in pages.

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

base::Result<platform::Response> answer_missions(const platform::Request& request,
                                                 const Holdings& holdings);
base::Result<platform::Response> answer_mission(const platform::Request& request,
                                                const Holdings& holdings);
base::Result<platform::Response> answer_metrics(const platform::Request& request,
                                                const Holdings& holdings);

}  // namespace commonweal::missions
