#pragma once

// How many windows give which answer, drawn and as a table.

#include "methods/series/replay.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

platform::Html fragility_chart(const methods::Fragility& fragility);

// The figures behind that chart.
platform::Html fragility_table(const methods::Fragility& fragility);

}  // namespace commonweal::missions
