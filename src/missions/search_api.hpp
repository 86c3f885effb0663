#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /api/v1/search?q=&kind=: what the page of the search finds, in pages.
base::Result<platform::Response> answer_search(const platform::Request& request,
                                               const Holdings& holdings);

extern const platform::ApiDescription kSearchApi;

}  // namespace commonweal::missions
