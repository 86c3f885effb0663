#pragma once

// The mission test of the tour's bid, by the effect that is held or by one of whose studies one was
// changed. The bid is made here, tested and forgotten: no proposal is written.

#include <string>
#include <vector>

#include "missions/holdings_store.hpp"
#include "tour/tour_bid_store.hpp"
#include "tour/tour_step.hpp"

namespace commonweal::tour {

struct TourTest {
  std::vector<TourVerdict> verdicts;  // Of the three criteria; none where it cannot be tested.
  std::vector<std::string> changes;   // What would change them: sentences.
  std::vector<std::string> notes;     // Why it cannot be tested, or what was taken.
};

TourTest read_tour_test(const missions::Holdings& holdings, const TourBid& bid,
                        const BentForecast& bent);

}  // namespace commonweal::tour
