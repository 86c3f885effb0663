#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /metrics/{metric}/excess: a body's rate against that of its peers, times its people, over the
// years, with what other choices of peers would give.
base::Result<platform::Response> show_excess(const platform::Request& request,
                                             const Holdings& holdings);

// GET /metrics/{metric}/excess.csv, .xlsx, .svg, .png: its years as a table, and its chart.
base::Result<platform::Response> take_excess_csv(const platform::Request& request,
                                                 const Holdings& holdings);
base::Result<platform::Response> take_excess_xlsx(const platform::Request& request,
                                                  const Holdings& holdings);
base::Result<platform::Response> take_excess_svg(const platform::Request& request,
                                                 const Holdings& holdings);
base::Result<platform::Response> take_excess_png(const platform::Request& request,
                                                 const Holdings& holdings);

}  // namespace commonweal::missions
