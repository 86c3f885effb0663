#pragma once

// What steps 4 to 6 say: the bid, where its numbers come from, and what moves when a study is
// changed.

#include "missions/directory.hpp"
#include "tour/tour_bid_store.hpp"
#include "tour/tour_step.hpp"

namespace commonweal::tour {

void say_bid(const TourBid& bid, TourAnswer& answer);
void say_why(const TourBid& bid, const missions::Directory& directory, TourAnswer& answer);
void say_study(const TourBid& bid, TourAnswer& answer);

// "Hazard ratio 0.68 (95%: 0.47 to 1.00)" by one estimate of the bid's effect.
std::string effect_line(const BentForecast& bent);

}  // namespace commonweal::tour
