#pragma once

// A chart as a file that stands alone, for a report or a slide: title, unit, drawing and source in
// one SVG that brings its own styles. Any chart that can be drawn on a sheet can be made a file.

#include <concepts>
#include <string>

#include "platform/chart/sheet.hpp"

namespace commonweal::platform {

struct FileWords {
  std::string source;  // "Source: NHS England, RTT waiting times. Open Government Licence v3.0."
};

std::string svg_file(const Caption& caption, const Drawing& drawn, const FileWords& words);

template <class Chart>
concept Drawable = requires(const Chart& chart, const Sheet& sheet) {
  { drawing(chart, sheet) } -> std::same_as<Drawing>;
  { chart.caption } -> std::convertible_to<const Caption&>;
};

// 1360 pixels wide on white ground; fonts are named generically.
template <Drawable Chart>
std::string svg_file(const Chart& chart, const FileWords& words) {
  return svg_file(chart.caption, drawing(chart, kFileSheet), words);
}

}  // namespace commonweal::platform
