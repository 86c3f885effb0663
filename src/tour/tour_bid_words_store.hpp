#pragma once

// What steps 3 to 6 say: what would help, the bid, where its numbers come from, and what moves when
// a study is changed.

#include <vector>

#include "missions/directory.hpp"
#include "tour/tour_bid_store.hpp"
#include "tour/tour_step.hpp"
#include "tour/tour_subject_store.hpp"

namespace commonweal::tour {

void say_helps(const std::vector<TourSubject>& subjects, const TourChoice& choice,
               TourAnswer& answer);
void say_bid(const TourBid& bid, TourAnswer& answer);
void say_why(const TourBid& bid, const missions::Directory& directory, TourAnswer& answer);
void say_study(const TourBid& bid, TourAnswer& answer);

// "Hazard ratio 0.68 (95%: 0.47 to 1.00)" by one estimate of the bid's effect.
std::string effect_line(const BentForecast& bent);

}  // namespace commonweal::tour
