#pragma once

// Reads one step of the tour: what it says, and what its page draws that from.

#include <optional>
#include <vector>

#include "missions/holdings_store.hpp"
#include "tour/pasted_series_file.hpp"
#include "tour/tour_bid_store.hpp"
#include "tour/tour_choice.hpp"
#include "tour/tour_step.hpp"
#include "tour/way_back_store.hpp"

namespace commonweal::tour {

struct TourReading {
  TourChoice choice;
  TourAnswer answer;
  std::optional<WayBack> way;          // Of steps 1, 2 and 7.
  std::optional<TourBid> bid;          // Of steps 4 to 6.
  std::optional<PastedSeries> pasted;  // Of step 8.
};

// What there is nothing to say of, the answer says so itself: an empty store has a tour too.
TourReading read_tour(const missions::Holdings& holdings, TourStep step, const TourChoice& choice);

}  // namespace commonweal::tour
