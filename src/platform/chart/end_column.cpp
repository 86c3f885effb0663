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

double column_words_max(const Sheet& sheet) { return sheet.width * 0.27; }

// From the end of a line to a name that was pushed away from it.
Html leader(const Classes& tone, Place end, const Label& label) {
  const Place name{label.x - 3, label.top + label.words.height() / 2};
  if (std::abs(name.y - end.y) < 4) return {};
  return path_mark(Html().raw("cw-chart__leader ").add(tone), "", {{end.x + 3, end.y}, name});
}

struct ColumnName {
  Place end;
  Words words;
};

std::vector<ColumnName> column_names(const LineChart& chart, const Plot& plot,
                                     const EndColumn& column) {
  std::vector<ColumnName> names;
  for (const std::size_t at : column.lines) {
    const Point end = *last_point(chart.lines[at]);
    names.push_back({plot.at(end.x, *end.y), wrap(chart.lines[at].name, plot.sheet.font_size,
                                                  column_words_max(plot.sheet))});
  }
  return names;
}

std::vector<std::optional<double>> column_tops(const std::vector<ColumnName>& names,
                                               const Plot& plot) {
  std::vector<Wish> wishes;
  for (const auto& name : names) {
    wishes.push_back({name.end.y - name.words.height() / 2, name.words.height()});
  }
  return push_apart(wishes, {2, plot.area.bottom});
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
    column.width = std::max(column.width, words.width + kColumnGap + 2);
  }
  if (column.lines.size() < 2) return {{}, kRightFree};
  return column;
}

Html column_labels(const LineChart& chart, const Plot& plot, const EndColumn& column) {
  const auto names = column_names(chart, plot, column);
  const auto tops = column_tops(names, plot);
  Html html;
  Tones tones;
  for (std::size_t at = 0, named = 0; at < chart.lines.size(); ++at) {
    const Classes tone = tones.next(chart.lines[at].style);
    if (named == names.size() || column.lines[named] != at) continue;
    const auto& [end, words] = names[named];
    const auto top = tops[named++];
    if (!top) continue;
    const Label label{words, Anchor::start, plot.area.right + kColumnGap, *top};
    html.add(leader(tone, end, label));
    html.add(label_mark(Html().raw("cw-chart__label ").add(tone), label));
  }
  return html;
}

}  // namespace commonweal::platform
