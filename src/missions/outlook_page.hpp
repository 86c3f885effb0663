#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /metrics/{metric}/forecast?body=&horizon=&model=&from=&known-on=: what may come if things go
// on as they have, against a past pace repeated; how likely each level is, how good such forecasts
// were, and how to check it.
base::Result<platform::Response> show_outlook(const platform::Request& request,
                                              const Holdings& holdings);

// GET /metrics/{metric}/forecast/chart.svg and chart.png: its chart as a file.
base::Result<platform::Response> show_outlook_svg(const platform::Request& request,
                                                  const Holdings& holdings);
base::Result<platform::Response> show_outlook_png(const platform::Request& request,
                                                  const Holdings& holdings);

}  // namespace commonweal::missions
