#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /gap-map: interventions by outcomes, with the gaps that are asked about beneath. ?service=
// and ?mission= narrow it.
base::Result<platform::Response> show_gap_map(const platform::Request& request,
                                              const missions::Holdings& holdings);

}  // namespace commonweal::learning
