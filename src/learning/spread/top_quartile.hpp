#pragma once

// What a country would gain if every body did at least as well as the best quarter of bodies does
// today. Knows nothing of metrics: it is given levels, which way is better, and weights where there
// are some. docs/methods/top-quartile.md has the formulas and when it misleads.

#include <cstddef>
#include <optional>
#include <vector>

namespace commonweal::learning {

// With fewer bodies a quarter is one or two of them, and the gain would name them.
inline constexpr std::size_t kBodiesMin = 8;

enum class Better { higher, lower };

struct BodyLevel {
  double value;
  std::optional<double> weight = {};  // How many people, cases or pounds it counts for.
  std::optional<double> lower = {};   // Its 95% interval, both or neither.
  std::optional<double> upper = {};
};

struct TopQuartile {
  std::size_t bodies;
  bool is_weighted;            // Every body has a weight above 0; otherwise each counts the same.
  double threshold;            // What the best quarter reaches.
  double now;                  // The mean of the bodies.
  double then;                 // The same if those behind the threshold were at it.
  std::size_t behind;          // Bodies behind the threshold.
  std::size_t sure_behind;     // Those of them whose whole interval is behind it.
  bool has_intervals;          // Every body has one.
  double weight;               // Of all bodies; their number where they are not weighted.
  std::vector<double> shares;  // Of the gain, one for each body in their order; all 0 where none.

  double gain() const { return now > then ? now - then : then - now; }
};

// The threshold is the quartile by linear interpolation between order statistics (type 7 of Hyndman
// and Fan 1996), bodies counting the same. None where there are fewer than kBodiesMin.
std::optional<TopQuartile> top_quartile(const std::vector<BodyLevel>& bodies, Better better);

}  // namespace commonweal::learning
