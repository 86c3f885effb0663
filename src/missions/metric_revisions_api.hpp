#pragma once

#include "base/result.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

// GET /api/v1/metrics/{metric}/revisions and revisions.csv: what `metric revisions` prints with
// --json and --csv. ?body= for a body that is not the metric's own.
base::Result<platform::Response> answer_revisions(const platform::Request& request,
                                                  platform::Transaction& transaction);
base::Result<platform::Response> answer_revisions_csv(const platform::Request& request,
                                                      platform::Transaction& transaction);

}  // namespace commonweal::missions
