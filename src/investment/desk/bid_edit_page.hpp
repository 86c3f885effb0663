#pragma once

// The form of a bid: a first page that makes the draft, and a page for each task. What
// was typed comes back with its problems; what somebody else wrote in between is told beside it.

#include "base/result.hpp"
#include "investment/desk/bid_form.hpp"
#include "investment/desk/bid_store.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::investment {

// GET /proposals/new
base::Result<platform::Response> show_new_bid(const platform::Request& request,
                                              const missions::Holdings& holdings);
// GET /proposals/{proposal}/edit/{task}
base::Result<platform::Response> show_bid_task(const platform::Request& request,
                                               const missions::Holdings& holdings);

// The same pages after something was sent that could not be taken, or a line was added.
platform::Response new_bid_response(const platform::Request& request,
                                    const missions::Holdings& holdings, const TypedText& typed,
                                    const base::Error* fault);
struct BidTaskAgain {
  BidTask task;
  TypedBid typed;
  const base::Error* fault = nullptr;
  int version = 0;  // That the form was made from; 0: the latest.
};
platform::Response bid_task_response(const platform::Request& request,
                                     const missions::Holdings& holdings, const HeldBid& bid,
                                     const BidTaskAgain& again);

// What the form of a task sent.
TypedBid sent_bid(const platform::Request& request, BidTask task);

}  // namespace commonweal::investment
