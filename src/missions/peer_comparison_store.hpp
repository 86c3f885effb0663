#pragma once

// The bodies that a body is set beside on a metric's page: the places inside it, or where these
// have no figures the places inside them, or else those beside it.

#include <optional>

#include "missions/comparison.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::missions {

// None where fewer than two of them have a figure of one period.
std::optional<Comparison> load_peer_comparison(const Holdings& holdings, const Metric& metric,
                                               const Body& body);

}  // namespace commonweal::missions
