#pragma once

#include "base/result.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

// GET /metrics/{metric}: history, the replayed path, the answer and how fragile it is, the figures,
// their source, and the command that prints the same.
base::Result<platform::Response> show_metric(const platform::Request& request,
                                             platform::Transaction& transaction);

}  // namespace commonweal::missions
