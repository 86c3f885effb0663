#pragma once

#include "missions/metric_reading_store.hpp"
#include "platform/http/request.hpp"

namespace commonweal::missions {

// The metric of the path, ?body= and ?known-on=. Fails where one of them makes no sense.
base::Result<MetricReading> asked_reading(const platform::Request& request,
                                          const Holdings& holdings);

}  // namespace commonweal::missions
