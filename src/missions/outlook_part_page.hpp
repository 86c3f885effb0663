#pragma once

// What a metric's own page shows of what may come.

#include <optional>

#include "methods/series/replay.hpp"
#include "missions/metric_reading_store.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

// The main chart: the history with the replayed path, and beside it business as usual where a
// forecast can be made, in a sentence too, with the way to how it is made.
platform::Html history_and_outlook(const Holdings& holdings, const MetricReading& reading,
                                   const methods::Series& series,
                                   const std::optional<methods::Replay>& answer);

}  // namespace commonweal::missions
