#pragma once

// The tables that every appraisal shares: discounting, prices, optimism bias and weights.

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::investment {

// GET /appraisal-rates
base::Result<platform::Response> show_appraisal_rates(const platform::Request& request,
                                                      const missions::Holdings& holdings);

}  // namespace commonweal::investment
