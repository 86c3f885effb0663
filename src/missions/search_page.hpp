#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /search?q=&kind=&page=: missions, metrics, bodies and sources by words of their names or by
// code.
base::Result<platform::Response> show_search(const platform::Request& request,
                                             const Holdings& holdings);

}  // namespace commonweal::missions
