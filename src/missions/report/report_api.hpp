#pragma once

#include "base/period.hpp"
#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /api/v1/reports: what is published, in pages. `holdings.today` decides what is late.
base::Result<platform::Response> answer_reports(const platform::Request& request,
                                                const Holdings& holdings);

// GET /api/v1/reports/{report}: one, as it was published, with the answers so far.
base::Result<platform::Response> answer_report_json(const platform::Request& request,
                                                    const Holdings& holdings);

extern const platform::ApiDescription kReportsApi;
extern const platform::ApiDescription kReportApi;

}  // namespace commonweal::missions
