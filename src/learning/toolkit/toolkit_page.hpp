#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /interventions?service=&mission=&outcome=&stage=&grade=&cost=&words=&sort=: impact, cost and
// security of evidence side by side.
base::Result<platform::Response> show_toolkit(const platform::Request& request,
                                              const missions::Holdings& holdings);

}  // namespace commonweal::learning
