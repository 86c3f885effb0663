#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /api/v1/framework/{body}: what `framework show --json` prints.
base::Result<platform::Response> answer_framework(const platform::Request& request,
                                                  const Holdings& holdings);

// GET /framework/{body}.csv and .xlsx.
base::Result<platform::Response> answer_framework_csv(const platform::Request& request,
                                                      const Holdings& holdings);
base::Result<platform::Response> answer_framework_xlsx(const platform::Request& request,
                                                       const Holdings& holdings);

}  // namespace commonweal::missions
