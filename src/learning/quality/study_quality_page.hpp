#pragma once

// The page of a study, of room evidence, with how good the study is by each scheme.

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /studies/{study}
base::Result<platform::Response> show_appraised_study(const platform::Request& request,
                                                      const missions::Holdings& holdings);

}  // namespace commonweal::learning
