#pragma once

// What was done with a bid, for everyone: decisions with the version and the test they rest on,
// tests, and all versions with what changed. The Treasury records tests here, a minister decides.

#include "base/result.hpp"
#include "investment/desk/bid_store.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::investment {

// GET /proposals/{proposal}/decisions
base::Result<platform::Response> show_decisions(const platform::Request& request,
                                                const missions::Holdings& holdings);

// The same after something was sent that could not be taken.
platform::Response decisions_response(const platform::Request& request,
                                      const missions::Holdings& holdings, const HeldBid& bid,
                                      const base::Error* fault);

}  // namespace commonweal::investment
