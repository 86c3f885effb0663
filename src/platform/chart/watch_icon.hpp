#pragma once

// What a control chart says, as small round marks with a word beside each: whether its variation is
// chance, better or worse, and whether a target will be met. They mean what the NHS's icons mean
// ("Making data count"); the drawings are our own. Shape and letter say it, not colour alone.

#include <string>

#include "platform/chart/label.hpp"
#include "platform/chart/mark.hpp"

namespace commonweal::platform {

enum class WatchIcon {
  common_cause,    // A wave.
  improving_high,  // An arrow up or down, with H for high or L for low values.
  improving_low,
  concerning_high,
  concerning_low,
  neutral_high,
  neutral_low,
  pass,  // P, F and ? over the line of the target.
  fail,
  hit_and_miss,
};

struct NamedIcon {
  WatchIcon icon;
  std::string words;  // "Improving: lower than chance".
};

inline constexpr double kIconRadius = 15;

Html icon_mark(WatchIcon icon, Place centre);

}  // namespace commonweal::platform
