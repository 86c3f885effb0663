#pragma once

// What may be spent, by department, year and budget.

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::investment {

// GET /envelopes?department=
base::Result<platform::Response> show_envelopes(const platform::Request& request,
                                                const missions::Holdings& holdings);

}  // namespace commonweal::investment
