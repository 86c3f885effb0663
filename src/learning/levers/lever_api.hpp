#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /api/v1/lever-tests
base::Result<platform::Response> answer_lever_tests(const platform::Request& request,
                                                    const missions::Holdings& holdings);
extern const platform::ApiDescription kLeverTestsApi;

// GET /api/v1/lever-tests/{lever_test}
base::Result<platform::Response> answer_lever_test(const platform::Request& request,
                                                   const missions::Holdings& holdings);
extern const platform::ApiDescription kLeverTestApi;

// GET /api/v1/metrics/{metric}/gaming?level=&width=
base::Result<platform::Response> answer_gaming(const platform::Request& request,
                                               const missions::Holdings& holdings);
extern const platform::ApiDescription kGamingApi;

}  // namespace commonweal::learning
