#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::investment {

// GET /api/v1/proposals/{proposal}/decisions
base::Result<platform::Response> answer_decisions(const platform::Request& request,
                                                  const missions::Holdings& holdings);
extern const platform::ApiDescription kDecisionsApi;

}  // namespace commonweal::investment
