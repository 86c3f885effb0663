#pragma once

// The check for gaming over the figures that are held of a metric, of all bodies and periods.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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
  methods::BunchingQuestion question = {};
  int in_reach = 0;                  // Figures near the level.
  std::size_t left_out = 0;          // Periods held without a figure, such as [c].
  std::optional<GamingCheck> check;  // None where too few figures lie near the level.
};

// Fails, naming metric, level or width, or where the metric has no better side.
base::Result<MetricGaming> metric_gaming(const missions::Holdings& holdings,
                                         const GamingText& text);

// "Only 7 figures lie near 95; at least 50 are needed to tell."
std::string too_few_sentence(const MetricGaming& gaming);

// Those with a better side and as many figures as are needed to tell.
std::vector<const missions::Metric*> metrics_to_check(const missions::Holdings& holdings);

}  // namespace commonweal::learning
