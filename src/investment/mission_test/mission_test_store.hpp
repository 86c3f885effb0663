#pragma once

// The mission test of a bid as the store holds it: held against the funded bids, the limits and the
// prevention spending that are held beside it.

#include <string_view>
#include <vector>

#include "investment/mission_test/mission_test.hpp"
#include "missions/holdings_store.hpp"
#include "platform/identity/visitor.hpp"

namespace commonweal::investment {

struct HeldTest {
  Case of;
  MissionTest test;
};

// Not found where there is no such bid, or none that the visitor may see.
base::Result<HeldTest> load_mission_test(const missions::Holdings& holdings,
                                         const platform::Visitor& visitor, std::string_view code,
                                         const MissionTestQuestion& question);

// One bid, beside those that are funded, as a case; whoever asks, may see it. Not found where there
// is no such bid.
base::Result<Case> load_bid_case(const missions::Holdings& holdings, std::string_view code);

}  // namespace commonweal::investment
