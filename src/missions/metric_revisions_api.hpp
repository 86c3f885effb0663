#pragma once

#include "base/result.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

// GET /api/v1/metrics/{metric}/revisions, revisions.csv and revisions.xlsx: what `metric revisions`
// prints with --json and --csv, and writes with --xlsx. ?body= for a body that is not the metric's
// own.
base::Result<platform::Response> answer_revisions(const platform::Request& request,
                                                  platform::Transaction& transaction);
base::Result<platform::Response> answer_revisions_csv(const platform::Request& request,
                                                      platform::Transaction& transaction);
base::Result<platform::Response> answer_revisions_xlsx(const platform::Request& request,
                                                       platform::Transaction& transaction);

}  // namespace commonweal::missions
