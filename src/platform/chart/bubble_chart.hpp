#pragma once

// A bubble plot of a meta-regression: effects against a moderator, the area of a bubble by its
// weight, the fitted line with its band. Fits nothing itself.

#include <optional>
#include <string>
#include <vector>

#include "platform/chart/effect_scale.hpp"
#include "platform/chart/sheet.hpp"
#include "platform/html/html.hpp"

namespace commonweal::platform {

struct Bubble {
  std::string name;  // Written where it lies far from the line and there is room.
  double moderator;
  double effect;
  double weight;  // Above 0; areas are in proportion to it.
};

struct FittedPoint {
  double moderator;
  double effect;
  double lower;
  double upper;
};

struct BubbleChart {
  Caption caption;
  std::vector<Bubble> bubbles;
  std::vector<FittedPoint> fit;  // In order of the moderator; a curved band needs a few dozen.
  EffectScale scale = EffectScale::difference;
  std::optional<double> no_effect = 0;
  std::string moderator_heading;  // "Degrees from the equator".
  std::string effect_heading = "Effect";
  ValueText moderator_text;  // Of ticks.
  std::size_t names_max = 6;
};

// Effects on the scale of the pool: logarithms of ratios. A number that is not finite, a weight
// that is not above 0, or a band whose edges are the wrong way round is a defect.
Html render(const BubbleChart& chart);
Drawing drawing(const BubbleChart& chart, const Sheet& sheet);

}  // namespace commonweal::platform
