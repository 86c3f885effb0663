#pragma once

// What a metric's page shows, for programs and as files. ?body= asks for another body than the
// metric's own, ?known-on= for the figures as they were known at the end of a day.

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /api/v1/metrics/{metric}
base::Result<platform::Response> answer_metric(const platform::Request& request,
                                               const Holdings& holdings);
// GET /api/v1/metrics/{metric}/observations, in pages.
base::Result<platform::Response> answer_observations(const platform::Request& request,
                                                     const Holdings& holdings);

// GET /metrics/{metric}.csv, .xlsx and .json: all the figures, in the columns in which they come
// in.
base::Result<platform::Response> answer_figures_csv(const platform::Request& request,
                                                    const Holdings& holdings);
base::Result<platform::Response> answer_figures_xlsx(const platform::Request& request,
                                                     const Holdings& holdings);
base::Result<platform::Response> answer_figures_json(const platform::Request& request,
                                                     const Holdings& holdings);

}  // namespace commonweal::missions
