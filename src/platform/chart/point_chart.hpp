#pragma once

// Points that are told from one another by what they mean, between lines that say what is usual: a
// control chart over time, a funnel plot over sizes. Marks differ by shape as well as by tone. The
// lines are named where they end.

#include <optional>
#include <string>
#include <vector>

#include "platform/chart/line_chart.hpp"
#include "platform/chart/sheet.hpp"
#include "platform/chart/watch_icon.hpp"
#include "platform/html/html.hpp"

namespace commonweal::platform {

// A grey dot, a blue dot, a diamond, a triangle.
enum class PointMark { usual, good, bad, special };

struct MarkedPoint {
  double x;
  double y;
  PointMark mark = PointMark::usual;
};

// middle is solid, limit dashed, inner finely dashed, target dotted.
enum class GuideStyle { middle, limit, inner, target };

struct Guide {
  std::string name;           // Empty: it has none.
  std::vector<Point> points;  // Missing values break it.
  GuideStyle style = GuideStyle::limit;
};

struct MarkName {
  PointMark mark;
  std::string words;  // "Concerning".
};

enum class HorizontalAxis { time, number };

struct PointChart {
  Caption caption;
  std::vector<MarkedPoint> points;  // In order of time, where they are joined.
  bool are_joined = false;
  std::vector<Guide> guides;
  std::vector<MarkName> key;     // Under the drawing.
  std::vector<NamedIcon> icons;  // Over it.
  HorizontalAxis axis = HorizontalAxis::time;
  ValueText value_text;
};

// A number that is not finite is a defect. No points give a drawing that says so.
Html render(const PointChart& chart);
Drawing drawing(const PointChart& chart, const Sheet& sheet);

}  // namespace commonweal::platform
