#pragma once

// The public bids of the store, each with what is known of its cost, support and speed.

#include <vector>

#include "investment/prevention/early_win.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::investment {

// By code.
std::vector<EarlyWin> early_wins_of(const missions::Holdings& holdings,
                                    const EarlyWinLimits& limits);

}  // namespace commonweal::investment
