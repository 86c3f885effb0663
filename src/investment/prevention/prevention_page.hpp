#pragma once

// What counts as prevention spending, each department's share of it against its floor, what was
// classified by whom and why, and the bids that the test stops for raiding it; the four shifts; and
// one classification.

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::investment {

// GET /prevention
base::Result<platform::Response> show_prevention(const platform::Request& request,
                                                 const missions::Holdings& holdings);
// GET /prevention/shifts
base::Result<platform::Response> show_shifts(const platform::Request& request,
                                             const missions::Holdings& holdings);
// GET /prevention/classifications/{classification}
base::Result<platform::Response> show_classification(const platform::Request& request,
                                                     const missions::Holdings& holdings);

}  // namespace commonweal::investment
