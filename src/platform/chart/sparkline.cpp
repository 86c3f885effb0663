#include "platform/chart/sparkline.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/check.hpp"
#include "platform/chart/mark.hpp"

namespace commonweal::platform {
namespace {

constexpr double kWidth = 104;
constexpr double kHeight = 28;
constexpr double kFree = 4;  // Around, for the last point.

struct Scales {
  LinearScale x;
  LinearScale y;

  Place at(const Point& point) const { return {x(point.x), y(*point.y)}; }
};

Range widened(Range range) {
  return range.high > range.low ? range : Range{range.low - 1, range.high + 1};
}

Scales scales_of(const Sparkline& line) {
  constexpr double kNone = std::numeric_limits<double>::infinity();
  Range x{kNone, -kNone};
  Range y{line.level.value_or(kNone), line.level.value_or(-kNone)};
  for (const auto& point : line.points) {
    CW_CHECK(std::isfinite(point.x) && (!point.y || std::isfinite(*point.y)));
    if (!point.y) continue;
    x = {std::min(x.low, point.x), std::max(x.high, point.x)};
    y = {std::min(y.low, *point.y), std::max(y.high, *point.y)};
  }
  return {{widened(x), {kFree, kWidth - kFree}}, {widened(y), {kHeight - kFree, kFree}}};
}

Html opening(const Sparkline& line) {
  Html html;
  html.raw("<svg class=\"cw-sparkline\" width=\"").text(coordinate(kWidth)).raw("\" height=\"");
  html.text(coordinate(kHeight)).raw("\" viewBox=\"0 0 ").text(coordinate(kWidth)).raw(" ");
  html.text(coordinate(kHeight)).raw("\" focusable=\"false\"");
  if (line.words.empty()) return html.raw(" aria-hidden=\"true\">");
  return html.raw(" role=\"img\"").attribute("aria-label", line.words).raw(">");
}

Html runs_of(const Sparkline& line, const Scales& scales) {
  Html html;
  std::vector<Place> run;
  const auto finish = [&] {
    if (!run.empty()) html.add(path_mark(Html().raw("cw-sparkline__line"), "", run));
    run.clear();
  };
  for (const auto& point : line.points) {
    if (!point.y) {
      finish();
    } else {
      run.push_back(scales.at(point));
    }
  }
  finish();
  return html;
}

}  // namespace

Html sparkline(const Sparkline& line) {
  const auto has_figure = [](const Point& point) { return point.y.has_value(); };
  if (std::count_if(line.points.begin(), line.points.end(), has_figure) < 2) return {};
  const Scales scales = scales_of(line);
  Html html = opening(line);
  if (line.level) {
    const double y = scales.y(*line.level);
    html.add(path_mark(Html().raw("cw-sparkline__level"), "2 3", {{0, y}, {kWidth, y}}));
  }
  html.add(runs_of(line, scales));
  const auto last = std::find_if(line.points.rbegin(), line.points.rend(), has_figure);
  html.add(dot_mark(Html().raw("cw-sparkline__end"), scales.at(*last), 3));
  return html.raw("</svg>");
}

}  // namespace commonweal::platform
