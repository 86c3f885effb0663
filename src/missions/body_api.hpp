#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /api/v1/bodies: all of them in pages, of one kind or under one parent where asked for.
base::Result<platform::Response> answer_bodies(const platform::Request& request,
                                               const Holdings& holdings);

// GET /api/v1/bodies/{body}: what is held of one.
base::Result<platform::Response> answer_body(const platform::Request& request,
                                             const Holdings& holdings);

// GET /api/v1/areas/{body}: the same against like places, and one metric over all places.
base::Result<platform::Response> answer_area(const platform::Request& request,
                                             const Holdings& holdings);

extern const platform::ApiDescription kBodiesApi;
extern const platform::ApiDescription kBodyApi;
extern const platform::ApiDescription kAreaApi;

}  // namespace commonweal::missions
