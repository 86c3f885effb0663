#include "platform/chart/bar_chart.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "platform/chart/label.hpp"
#include "platform/chart/mark.hpp"
#include "platform/chart/scale.hpp"

namespace commonweal::platform {
namespace {

constexpr double kGap = 8;           // Between a name, its bar and its value.
constexpr double kNameShare = 0.38;  // Of the width, at most.
constexpr double kValueShare = 0.25;

struct Row {
  Words name;
  Words value;
  double height;
};

std::string value_text(const Bar& bar) {
  CW_CHECK(std::isfinite(bar.value) && bar.value >= 0);
  return bar.value_text.empty() ? short_number(bar.value) : bar.value_text;
}

Row row(const Bar& bar, const Sheet& sheet) {
  Row made{.name = wrap(bar.name, sheet.font_size, sheet.width * kNameShare),
           .value = wrap(value_text(bar), sheet.font_size, sheet.width * kValueShare)};
  made.height = std::max({made.name.height(), made.value.height(), sheet.font_size * 1.6});
  return made;
}

// Where the bars begin, and where the longest ends.
struct Columns {
  double start;
  double end;
};

Columns columns(const std::vector<Row>& rows, const Sheet& sheet) {
  double names = 0;
  double values = 0;
  for (const auto& each : rows) {
    names = std::max(names, each.name.width);
    values = std::max(values, each.value.width);
  }
  return {names + kGap, sheet.width - values - kGap - 1};
}

Markup bar_class(BarStyle style) {
  switch (style) {
    case BarStyle::plain: return "cw-chart__bar";
    case BarStyle::strong: return "cw-chart__bar cw-chart__bar--strong";
    case BarStyle::muted: return "cw-chart__bar cw-chart__bar--muted";
  }
  CW_CHECK(false);
}

double longest(const BarChart& chart) {
  double value = 0;
  for (const auto& bar : chart.bars) value = std::max(value, bar.value);
  return value > 0 ? value : 1;
}

Label beside(const Words& words, Anchor anchor, double x, double middle) {
  return {words, anchor, x, middle - words.height() / 2};
}

Html drawn(const Bar& bar, const Row& each, const Box& box) {
  const double middle = (box.top + box.bottom) / 2;
  Html html = label_mark(Html().raw("cw-chart__name"),
                         beside(each.name, Anchor::end, box.left - kGap, middle));
  html.add(box_mark(Html().raw(bar_class(bar.style)), box));
  return html.add(label_mark(Html().raw("cw-chart__label"),
                             beside(each.value, Anchor::start, box.right + kGap, middle)));
}

}  // namespace

Drawing drawing(const BarChart& chart, const Sheet& sheet) {
  if (chart.bars.empty()) return no_figures(sheet);
  std::vector<Row> rows;
  for (const auto& bar : chart.bars) rows.push_back(row(bar, sheet));
  const Columns column = columns(rows, sheet);
  const LinearScale length({0, longest(chart)}, {0, column.end - column.start});
  Html html;
  double top = 2;
  for (std::size_t at = 0; at < rows.size(); ++at) {
    const Box box{column.start, top, column.start + length(chart.bars[at].value),
                  top + rows[at].height};
    html.add(drawn(chart.bars[at], rows[at], box));
    top = box.bottom + kGap;
  }
  html.add(
      line_mark(Html().raw("cw-chart__axis"), {{column.start, 0}, {column.start, top - kGap + 2}}));
  return {html, top};
}

Html render(const BarChart& chart) {
  return figure(chart.caption, drawing(chart, kWideSheet), drawing(chart, kNarrowSheet));
}

}  // namespace commonweal::platform
