#pragma once

// The two-page brief of a metric or a mission: on the screen, for the printer, and as a PDF beside
// it that says the same.

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /metrics/{metric}/brief and brief.pdf. ?body= for another body than the metric's own,
// ?known-on= for the figures as they were known at the end of a day.
base::Result<platform::Response> show_metric_brief(const platform::Request& request,
                                                   const Holdings& holdings);
base::Result<platform::Response> answer_metric_brief_pdf(const platform::Request& request,
                                                         const Holdings& holdings);

// GET /missions/{mission}/brief and brief.pdf
base::Result<platform::Response> show_mission_brief(const platform::Request& request,
                                                    const Holdings& holdings);
base::Result<platform::Response> answer_mission_brief_pdf(const platform::Request& request,
                                                          const Holdings& holdings);

}  // namespace commonweal::missions
