#pragma once

// What steps 1, 2, 7 and 8 say, from figures and the question asked of them.

#include "tour/pasted_series_file.hpp"
#include "tour/tour_step.hpp"
#include "tour/way_back_store.hpp"

namespace commonweal::tour {

void say_way_back(const WayBack& way, TourAnswer& answer);
void say_windows(const WayBack& way, TourAnswer& answer);
void say_brief(const WayBack& way, TourAnswer& answer);
void say_own(const PastedSeries& pasted, TourAnswer& answer);

}  // namespace commonweal::tour
