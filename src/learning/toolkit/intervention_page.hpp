#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /interventions/{intervention}: whom it is for, the three Ps, every effect with how sure it
// is, what is behind it, and what is still asked.
base::Result<platform::Response> show_intervention(const platform::Request& request,
                                                   const missions::Holdings& holdings);

}  // namespace commonweal::learning
