#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

extern const platform::ApiDescription kExcessApi;

// GET /api/v1/metrics/{metric}/excess: what the page of it says.
base::Result<platform::Response> answer_excess(const platform::Request& request,
                                               const Holdings& holdings);

}  // namespace commonweal::missions
