#pragma once

// The tour on pages: one idea each, with the way on and the way back.

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::tour {

// GET /tour: what the eight steps are.
base::Result<platform::Response> show_tour(const platform::Request& request,
                                           const missions::Holdings& holdings);

// GET /tour/{step}, with what a reader has chosen in its query. Not found past the eighth.
base::Result<platform::Response> show_tour_step(const platform::Request& request,
                                                const missions::Holdings& holdings);

}  // namespace commonweal::tour
