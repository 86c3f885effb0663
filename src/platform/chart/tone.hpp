#pragma once

#include <array>
#include <cstddef>
#include <string>

#include "platform/chart/line_chart.hpp"

namespace commonweal::platform {

// The colours of lines and bands, as classes handed out in their order by style: the second
// observed line and the second projected one share the second of five tones.
class Tones {
 public:
  Html next(Style style) {
    if (style == Style::other) return Html().raw("cw-chart__tone-muted");
    std::size_t& used = used_.at(style == Style::observed ? 0 : 1);
    return Html().raw("cw-chart__tone-").text(std::to_string(used++ % 5 + 1));
  }

 private:
  std::array<std::size_t, 2> used_{};  // Observed, projected.
};

}  // namespace commonweal::platform
