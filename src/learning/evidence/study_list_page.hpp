#pragma once

// GET /studies: every study that is held, whatever its design, chosen and sorted by links.
// ?q=&intervention=&outcome=&design=&state=&sort=&page=

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

base::Result<platform::Response> show_studies(const platform::Request& request,
                                              const missions::Holdings& holdings);

}  // namespace commonweal::learning
