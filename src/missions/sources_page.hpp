#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /sources?publisher=&mission=&held=&page=: the series of every metric, who published it, under
// which licence, in which file, for which periods; and of which none is held.
base::Result<platform::Response> show_sources(const platform::Request& request,
                                              const Holdings& holdings);

}  // namespace commonweal::missions
