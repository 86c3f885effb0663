#pragma once

// The form by which a reader changes what a step shows: a window, a bid, a study, a series. Sent
// with GET, so that the answer has an address and nothing needs JavaScript.

#include "platform/html/html.hpp"
#include "tour/tour_store.hpp"

namespace commonweal::tour {

// Nothing for a step without choices.
platform::Html tour_form(const TourReading& reading);

// The box at the top that lists what is wrong, each with a link to its field; empty where nothing
// is.
platform::Html tour_problems(const TourReading& reading);

}  // namespace commonweal::tour
