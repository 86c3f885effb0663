#pragma once

// What changed between two versions of a bid, for readers.

#include <vector>

#include "investment/desk/bid_difference.hpp"
#include "platform/html/html.hpp"

namespace commonweal::investment {

// Field by field, what was taken out and what was put in. A sentence where nothing was.
platform::Html bid_changes_html(const std::vector<BidChange>& changes);

}  // namespace commonweal::investment
