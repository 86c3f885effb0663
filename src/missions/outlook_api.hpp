#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /api/v1/metrics/{metric}/forecast: what `metric forecast --json` prints, with the replay from
// the same figure, the targets, and the command. Fails with the problems; not found where no
// forecast can be made.
base::Result<platform::Response> answer_outlook(const platform::Request& request,
                                                const Holdings& holdings);

// GET /metrics/{metric}/forecast.csv and .xlsx.
base::Result<platform::Response> answer_outlook_csv(const platform::Request& request,
                                                    const Holdings& holdings);
base::Result<platform::Response> answer_outlook_xlsx(const platform::Request& request,
                                                     const Holdings& holdings);

}  // namespace commonweal::missions
