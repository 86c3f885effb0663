#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /api/v1/interventions/{intervention}/pool
extern const platform::ApiDescription kPoolApi;
base::Result<platform::Response> answer_pool(const platform::Request& request,
                                             const missions::Holdings& holdings);

}  // namespace commonweal::learning
