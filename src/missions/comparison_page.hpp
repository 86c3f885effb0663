#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /metrics/{metric}/compare: any bodies, ranked by their figures of one period, with how sure
// each figure is.
base::Result<platform::Response> show_comparison(const platform::Request& request,
                                                 const Holdings& holdings);

// The same to take away: compare.csv, .xlsx, .svg, .png.
base::Result<platform::Response> take_comparison_csv(const platform::Request& request,
                                                     const Holdings& holdings);
base::Result<platform::Response> take_comparison_xlsx(const platform::Request& request,
                                                      const Holdings& holdings);
base::Result<platform::Response> take_comparison_svg(const platform::Request& request,
                                                     const Holdings& holdings);
base::Result<platform::Response> take_comparison_png(const platform::Request& request,
                                                     const Holdings& holdings);

}  // namespace commonweal::missions
