#pragma once

#include "base/result.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

// GET /: the missions, each with its headline metric.
base::Result<platform::Response> show_home(const platform::Request& request,
                                           platform::Transaction& transaction);

}  // namespace commonweal::missions
