#pragma once

// The list of tasks of a bid: how far each is, why the bid cannot be submitted yet, and what its
// department can do with it.

#include "base/result.hpp"
#include "investment/desk/bid_store.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::investment {

// GET /proposals/{proposal}/edit
base::Result<platform::Response> show_bid_tasks(const platform::Request& request,
                                                const missions::Holdings& holdings);

// The same after something was sent that could not be taken.
platform::Response bid_tasks_response(const platform::Request& request,
                                      const missions::Holdings& holdings, const HeldBid& bid,
                                      const base::Error* fault);

// The bid that the address names, for who may work on it.
base::Result<HeldBid> bid_to_edit(const platform::Request& request,
                                  const missions::Holdings& holdings);

}  // namespace commonweal::investment
