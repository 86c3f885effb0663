#pragma once

// The check for gaming over the figures that are held of a metric, of all bodies and periods.

#include <string_view>

#include "base/result.hpp"
#include "learning/levers/gaming_check.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::learning {

// As somebody typed it.
struct GamingText {
  std::string_view metric;
  std::string_view level;
  std::string_view width;  // May be empty: 1.
};

struct MetricGaming {
  const missions::Metric* metric = nullptr;
  GamingCheck check = {};
};

// Fails, naming metric, level or width; where the metric has no better side, or too few figures lie
// near the level.
base::Result<MetricGaming> metric_gaming(const missions::Holdings& holdings,
                                         const GamingText& text);

}  // namespace commonweal::learning
