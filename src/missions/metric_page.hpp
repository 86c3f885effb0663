#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /metrics/{metric}: where it stands, its history, the replayed path, the answer and how
// fragile it is, how places compare, the figures, their source, and the command that prints the
// same.
base::Result<platform::Response> show_metric(const platform::Request& request,
                                             const Holdings& holdings);

}  // namespace commonweal::missions
