#pragma once

// The page of the portfolio builder: what it is, what may be chosen from, what may be spent, and
// the form for who may ask. Public; says nothing of drafts.

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::investment {

// GET /portfolio
base::Result<platform::Response> show_portfolio(const platform::Request& request,
                                                const missions::Holdings& holdings);

// The same page with what was sent, and what was wrong with it.
platform::Response portfolio_refused(const platform::Request& request,
                                     const missions::Holdings& holdings, const base::Error& fault);

}  // namespace commonweal::investment
