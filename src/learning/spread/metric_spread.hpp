#pragma once

// A metric over the bodies of one kind, held against what the best quarter of them does today: what
// the country would gain, and where that gain lies. Knows nothing of how any of it is worded.

#include <optional>
#include <vector>

#include "learning/spread/top_quartile.hpp"
#include "missions/comparison.hpp"
#include "missions/directory.hpp"

namespace commonweal::learning {

enum class GainState {
  gain,
  no_direction,  // Neither way is better.
  counts,        // Larger bodies have more: levels of bodies cannot be compared.
  too_few,       // Fewer than kBodiesMin have a figure.
};

std::string_view code_word(GainState state);

struct SpreadBody {
  const missions::Body* body;
  missions::Measured figure;
  std::optional<double> denominator;
  bool is_behind;                // The level of the best quarter.
  double gap;                    // To that level; 0 for who is there.
  double share;                  // Of the whole gain.
  const missions::Body* region;  // Null where it lies in none.
};

struct SpreadRegion {
  const missions::Body* region;  // Null: those that lie in none.
  std::size_t bodies = 0;
  std::size_t behind = 0;
  double share = 0;
};

struct MetricSpread {
  const missions::Metric* metric;
  GainState state;
  std::optional<missions::BodyKind> kind;
  std::optional<base::Period> period;
  std::optional<missions::ReferenceFigure> reference;  // The country's own figure.
  std::optional<TopQuartile> quartile;                 // Wherever the state is gain.
  std::vector<SpreadBody> bodies;     // The best first; empty unless the state is gain.
  std::vector<SpreadRegion> regions;  // The largest share first.
  // Those whom the metric counts that the gain comes to: of a share, where denominators are held.
  std::optional<double> counted;
};

// Whether larger bodies do not simply have more of it, and one way is better.
bool may_have_gain(const missions::Metric& metric);

MetricSpread metric_spread(const missions::Directory& directory,
                           const missions::ChosenComparison& chosen);

}  // namespace commonweal::learning
