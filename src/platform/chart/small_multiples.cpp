#include "platform/chart/small_multiples.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "platform/chart/label.hpp"
#include "platform/chart/line_labels.hpp"
#include "platform/chart/mark.hpp"
#include "platform/chart/plot.hpp"

namespace commonweal::platform {
namespace {

constexpr double kBetween = 18;     // Two panels side by side.
constexpr double kPlotHeight = 84;  // Of one panel.
constexpr double kEndRadius = 3.5;

// All panels as one line chart, which knows what it spans.
LineChart together(const SmallMultiples& chart) {
  LineChart all{.caption = chart.caption, .value_axis = chart.value_axis};
  for (const auto& panel : chart.panels) all.lines.push_back({"", panel.points, Style::observed});
  if (chart.reference) all.lines.push_back(*chart.reference);
  return all;
}

struct Grid {
  Sheet sheet;
  Extent extent;
  std::vector<Tick> values;
  std::size_t columns;
  double left;   // What the names of values take.
  double width;  // Of a panel's plot.

  double at(std::size_t column) const {
    return left + static_cast<double>(column) * (width + kBetween);
  }
};

std::size_t columns_of(const SmallMultiples& chart, const Sheet& sheet) {
  const std::size_t most = sheet.width < 400 ? 2 : chart.panels.size() > 6 ? 4 : 3;
  return std::min(most, chart.panels.size());
}

Grid grid_of(const SmallMultiples& chart, const Extent& extent, const Sheet& sheet) {
  Grid grid{sheet, extent, named_ticks(extent.y, 3, chart.value_text), columns_of(chart, sheet),
            0,     0};
  grid.left = axis_width(grid.values, sheet);
  const auto columns = static_cast<double>(grid.columns);
  grid.width = (sheet.width - grid.left - (columns - 1) * kBetween - 8) / columns;
  return grid;
}

// Only the first plot of a row names its values.
Plot plot_of(const SmallMultiples& chart, const Grid& grid, std::size_t column, double top) {
  const double left = grid.at(column);
  auto values = grid.values;
  if (column > 0) {
    for (auto& tick : values) tick.label.clear();
  }
  const Box area{left, top, left + grid.width, top + kPlotHeight};
  const Range words{left - kBetween / 2 + 2, area.right + kBetween / 2 - 2};
  return plot(grid.sheet, {area, words, grid.extent.x, values, chart.time_text});
}

Html line_marks(const Line& line, const Classes& classes, const Plot& plot) {
  Html html;
  for (const auto& run : runs(line, plot)) html.add(path_mark(classes, "", run));
  return html;
}

std::optional<Point> last_of(const Facet& panel) {
  for (auto point = panel.points.rbegin(); point != panel.points.rend(); ++point) {
    if (point->y) return *point;
  }
  return std::nullopt;
}

// What a panel draws, and its words: the last value, and in the first panel whose the line behind
// is.
class PanelDrawing {
 public:
  PanelDrawing(const SmallMultiples& chart, std::size_t at, const Plot& plot)
      : chart_(chart), panel_(chart.panels[at]), plot_(plot), is_first_(at == 0) {}

  Html html() const {
    Html html = grid_and_axes(plot_);
    if (chart_.reference) html.add(line_marks(*chart_.reference, behind(), plot_));
    html.add(line_marks(line(), Html().raw("cw-chart__line cw-chart__tone-1"), plot_));
    return html.add(words());
  }

 private:
  static Classes behind() {
    return Html().raw("cw-chart__line cw-chart__line--other cw-chart__tone-muted");
  }
  Line line() const { return {"", panel_.points, Style::observed}; }

  Room room() const {
    std::vector<Segment> ink = ink_of(line(), plot_);
    if (chart_.reference) {
      const auto other = ink_of(*chart_.reference, plot_);
      ink.insert(ink.end(), other.begin(), other.end());
    }
    return {{plot_.area.left, plot_.area.top - 4, plot_.words.high, plot_.area.bottom - 1},
            std::move(ink)};
  }

  Html placed(Room& room, const Classes& classes, const Words& words,
              const std::vector<Candidate>& candidates) const {
    const auto label = room.place(words, candidates);
    return label ? label_mark(Html().raw("cw-chart__label ").add(classes), *label) : Html();
  }

  Html words() const {
    const auto last = last_of(panel_);
    if (!last) return none();
    Room free = room();
    const Place end = plot_.at(last->x, *last->y);
    free.take(grown({end.x, end.y, end.x, end.y}, kEndRadius));
    const Classes tone = Html().raw("cw-chart__tone-1");
    Html html = dot_mark(Html().raw("cw-chart__dot ").add(tone), end, kEndRadius);
    const std::string text =
        panel_.last_text.empty() ? value_words(chart_.value_text, *last->y) : panel_.last_text;
    const Words value = wrap(text, plot_.sheet.font_size, plot_.area.right - plot_.area.left);
    std::vector<Candidate> candidates;
    for (const double far : {7.0, 14.0, 24.0}) {
      add_around(end, value, far, far, candidates);
      candidates.push_back({Anchor::end, plot_.words.high, end.y - far - value.height(), far});
      candidates.push_back({Anchor::end, plot_.words.high, end.y + far, far + 1});
    }
    html.add(placed(free, tone, value, candidates));
    if (!is_first_ || !chart_.reference) return html;
    const Words name = wrap(chart_.reference->name, plot_.sheet.font_size, value_room());
    return html.add(placed(free, Html().raw("cw-chart__tone-muted"), name,
                           name_places(*chart_.reference, plot_, name)));
  }

  double value_room() const { return plot_.area.right - plot_.area.left; }

  Html none() const {
    const Words words = wrap("No figures", plot_.sheet.font_size, value_room());
    const double middle = (plot_.area.top + plot_.area.bottom - words.height()) / 2;
    return label_mark(Html().raw("cw-chart__label cw-chart__label--event"),
                      {words, Anchor::start, plot_.area.left + 6, middle});
  }

  const SmallMultiples& chart_;
  const Facet& panel_;
  const Plot& plot_;
  bool is_first_;
};

// One row of panels from `first` on, under their names; says where the next row begins.
double draw_row(const SmallMultiples& chart, const Grid& grid, std::size_t first, double top,
                Html& html) {
  const std::size_t end = std::min(first + grid.columns, chart.panels.size());
  std::vector<Words> names;
  double height = 0;
  for (std::size_t at = first; at < end; ++at) {
    names.push_back(wrap(chart.panels[at].name, grid.sheet.font_size, grid.width));
    height = std::max(height, names.back().height());
  }
  const double plots = top + height + 8;
  for (std::size_t at = first; at < end; ++at) {
    const Words& name = names[at - first];
    const double name_top = top + height - name.height();
    html.add(label_mark(Html().raw("cw-chart__name cw-chart__name--strong"),
                        {name, Anchor::start, grid.at(at - first), name_top}));
    html.add(PanelDrawing(chart, at, plot_of(chart, grid, at - first, plots)).html());
  }
  return plots + kPlotHeight + grid.sheet.font_size * 1.3 + 22;
}

}  // namespace

Drawing drawing(const SmallMultiples& chart, const Sheet& sheet) {
  const auto shown = extent(together(chart));
  if (!shown || chart.panels.empty()) return no_figures(sheet);
  const Grid grid = grid_of(chart, *shown, sheet);
  Html html;
  double top = 0;
  for (std::size_t first = 0; first < chart.panels.size(); first += grid.columns) {
    top = draw_row(chart, grid, first, top, html);
  }
  return {html, top - 14};
}

Html render(const SmallMultiples& chart) {
  return figure(chart.caption, drawing(chart, kWideSheet), drawing(chart, kNarrowSheet));
}

}  // namespace commonweal::platform
