#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /api/v1/missions/{mission}/cascade?metric=
base::Result<platform::Response> answer_cascade(const platform::Request& request,
                                                const Holdings& holdings);

// GET /api/v1/bodies/{body}/asks
base::Result<platform::Response> answer_body_asks(const platform::Request& request,
                                                  const Holdings& holdings);

extern const platform::ApiDescription kCascadeApi;
extern const platform::ApiDescription kBodyAsksApi;

}  // namespace commonweal::missions
