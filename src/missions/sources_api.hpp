#pragma once

// What the pages of sources show, for programs.

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /api/v1/sources: every source with the series that come from it, in pages.
base::Result<platform::Response> answer_sources(const platform::Request& request,
                                                const Holdings& holdings);
// GET /api/v1/sources/{source}
base::Result<platform::Response> answer_source(const platform::Request& request,
                                               const Holdings& holdings);

extern const platform::ApiDescription kSourcesApi;
extern const platform::ApiDescription kSourceApi;

}  // namespace commonweal::missions
