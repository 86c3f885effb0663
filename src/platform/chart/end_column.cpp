#include "platform/chart/end_column.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "platform/chart/mark.hpp"
#include "platform/chart/tone.hpp"

namespace commonweal::platform {
namespace {

constexpr double kColumnGap = 14;  // Between the ends of lines and their names.

std::optional<Point> last_point(const Line& line) {
  for (auto point = line.points.rbegin(); point != line.points.rend(); ++point) {
    if (point->y) return *point;
  }
  return std::nullopt;
}

// From the end of a line to a name that was pushed away from it.
Html leader(const Classes& tone, Place end, const Label& label) {
  const Place name{label.x - 3, label.top + label.words.height() / 2};
  if (std::abs(name.y - end.y) < 4) return {};
  return path_mark(Html().raw("cw-chart__leader ").add(tone), "", {{end.x + 3, end.y}, name});
}

}  // namespace

EndColumn end_column(const LineChart& chart, Range times, const Sheet& sheet) {
  EndColumn column{{}, 0};
  const double edge = times.high - (times.high - times.low) / 100;
  for (std::size_t at = 0; at < chart.lines.size(); ++at) {
    const auto end = last_point(chart.lines[at]);
    if (!end || end->x < edge || chart.lines[at].name.empty()) continue;
    const Words words = wrap(chart.lines[at].name, sheet.font_size, column_words_max(sheet));
    column.lines.push_back(at);
    column.width = std::max(column.width, column_width(words.width));
  }
  if (column.lines.size() < 2) return {{}, kRightFree};
  return column;
}

double column_words_max(const Sheet& sheet) { return sheet.width * 0.27; }

double column_width(double words_width) { return words_width + kColumnGap + 2; }

Html end_names(const std::vector<EndName>& names, const Plot& plot) {
  std::vector<Wish> wishes;
  for (const auto& name : names) {
    wishes.push_back({name.end.y - name.words.height() / 2, name.words.height()});
  }
  const auto tops = push_apart(wishes, {2, plot.area.bottom});
  Html html;
  for (std::size_t at = 0; at < names.size(); ++at) {
    if (!tops[at]) continue;
    const auto& [end, words, tone] = names[at];
    const Label label{words, Anchor::start, plot.area.right + kColumnGap, *tops[at]};
    html.add(leader(tone, end, label));
    html.add(label_mark(Html().raw("cw-chart__label ").add(tone), label));
  }
  return html;
}

Html column_labels(const LineChart& chart, const Plot& plot, const EndColumn& column) {
  std::vector<EndName> names;
  Tones tones;
  for (std::size_t at = 0; at < chart.lines.size(); ++at) {
    const Classes tone = tones.next(chart.lines[at].style);
    if (std::count(column.lines.begin(), column.lines.end(), at) == 0) continue;
    const Point end = *last_point(chart.lines[at]);
    names.push_back({plot.at(end.x, *end.y),
                     wrap(chart.lines[at].name, plot.sheet.font_size, column_words_max(plot.sheet)),
                     tone});
  }
  return end_names(names, plot);
}

}  // namespace commonweal::platform
