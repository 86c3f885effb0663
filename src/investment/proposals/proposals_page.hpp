#pragma once

// The register of bids, and one of them.

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::investment {

// GET /proposals?mission=&department=&state=&place=&search=&sort=
base::Result<platform::Response> show_proposals(const platform::Request& request,
                                                const missions::Holdings& holdings);

// GET /proposals/{proposal}
base::Result<platform::Response> show_proposal(const platform::Request& request,
                                               const missions::Holdings& holdings);

}  // namespace commonweal::investment
