#include "missions/metric_asked_api.hpp"

#include <utility>

namespace commonweal::missions {

base::Result<MetricReading> asked_reading(const platform::Request& request,
                                          const Holdings& holdings) {
  auto known_on =
      known_on_in({.place = "known-on", .text = request.query("known-on").value_or("")});
  if (!known_on) return base::fail(std::move(known_on));
  return read_metric(holdings, {.metric = request.field("metric").text,
                                .body = request.query("body"),
                                .known_on = *known_on});
}

}  // namespace commonweal::missions
