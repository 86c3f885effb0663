#pragma once

// The chart of a metric's page as a file that stands alone.

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /metrics/{metric}/chart.svg and chart.png, with ?body= and ?known-on=: the history, and the
// answer to the question that the page opens with. Not found where no figure is held.
base::Result<platform::Response> show_chart_svg(const platform::Request& request,
                                                const Holdings& holdings);
base::Result<platform::Response> show_chart_png(const platform::Request& request,
                                                const Holdings& holdings);

}  // namespace commonweal::missions
