#pragma once

// A comparison as a dot plot, for its page and as a file.

#include "missions/comparison.hpp"
#include "platform/chart/interval_chart.hpp"

namespace commonweal::missions {

// Beyond so many the dots run together, and the table is what there is to read.
inline constexpr std::size_t kDotsMax = 160;
// Of more than can be taken in at a glance, it shows the first few: the table has all of them.
inline constexpr std::size_t kDotsOfMany = 60;

constexpr std::size_t dots_shown(std::size_t ranked) {
  return ranked <= kDotsMax ? ranked : kDotsOfMany;
}

// The best of them where there are more. Requires a comparison with ranked bodies.
platform::IntervalChart dot_plot(const ChosenComparison& chosen);

}  // namespace commonweal::missions
