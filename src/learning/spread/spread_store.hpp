#pragma once

// Reads adoptions, and the figures from which gains are worked out. The caller owns the
// transaction.

#include <optional>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "learning/spread/adoption.hpp"
#include "learning/spread/metric_spread.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::learning {

// All of them, by code.
std::vector<Adoption> load_adoptions(platform::Transaction& transaction);
std::optional<Adoption> find_adoption(platform::Transaction& transaction, std::string_view code);

// Of the last period that at least half of the bodies have reached, for the kind of which most
// bodies have figures. Not found: no such metric.
base::Result<MetricSpread> load_metric_spread(const missions::Holdings& holdings,
                                              std::string_view metric);

// Of every metric with a gain to tell, in the order of missions and of their metrics.
std::vector<MetricSpread> load_metric_spreads(const missions::Holdings& holdings);

}  // namespace commonweal::learning
