#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::investment {

// GET /api/v1/proposals/{proposal}/test
extern const platform::ApiDescription kMissionTestApi;
base::Result<platform::Response> answer_mission_test(const platform::Request& request,
                                                     const missions::Holdings& holdings);

}  // namespace commonweal::investment
