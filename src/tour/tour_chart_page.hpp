#pragma once

// The one chart of a step, where it has one.

#include "platform/html/html.hpp"
#include "tour/tour_store.hpp"

namespace commonweal::tour {

// Nothing where there is nothing to draw.
platform::Html tour_chart(const TourReading& reading);

}  // namespace commonweal::tour
