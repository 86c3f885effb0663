#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /what-works: the parts of what works, each with a sentence and how much is held.
base::Result<platform::Response> show_what_works(const platform::Request& request,
                                                 const missions::Holdings& holdings);

}  // namespace commonweal::learning
