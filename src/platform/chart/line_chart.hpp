#pragma once

// Values over time as lines, drawn by the server: history, projections, ranges, levels to reach and
// the moments that matter, each named where it stands and not in a key. Knows nothing of metrics or
// missions; the page that shows a chart puts the table of its figures beside it.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "platform/chart/sheet.hpp"
#include "platform/html/html.hpp"

namespace commonweal::platform {

// Observed is drawn solid and projected dashed, so that they differ on a grey print too; other is
// thin and grey, for what stands behind for comparison. The first observed and the first projected
// line or band share a colour, so do the second ones, and so on to five.
enum class Style { observed, projected, other };

// Times are decimal years: 2010.5 is the middle of 2010.
struct Point {
  double x;
  std::optional<double> y;  // Missing: the line breaks here, and nothing is drawn across.
};

struct Line {
  std::string name;           // Empty where the title says it.
  std::vector<Point> points;  // In order of time.
  Style style = Style::observed;
};

struct BandPoint {
  double x;
  double lower;
  double upper;
};

struct Band {
  std::string name;
  std::vector<BandPoint> points;
  Style style = Style::projected;
};

// How sure a projection is: bands around one middle, each inside the one before it, drawn one over
// the other, so that the likeliest part is the darkest. All share one tone.
struct FanBand {
  std::string name;  // "95%", where its edge ends; empty where the page says it.
  std::vector<BandPoint> points;
};

struct Fan {
  std::vector<FanBand> bands;  // From the widest to the narrowest: 95%, 80%, 50%.
  Style style = Style::projected;
};

struct Level {
  std::string label;
  double y;
};

// Something that happened, as a line from the top to the bottom with words beside it.
struct Event {
  double x;
  std::string label;  // "First lockdown, March 2020".
};

struct Marker {
  double x;
  double y;
  std::string label;
};

enum class ValueAxis { from_zero, fitted };

struct LineChart {
  Caption caption;
  std::vector<Line> lines;
  std::vector<Band> bands;
  std::vector<Fan> fans;
  std::vector<Level> levels;
  std::vector<Event> events;
  std::vector<Marker> markers;
  ValueAxis value_axis = ValueAxis::from_zero;
  // What the ticks are called; where empty, "2m" and "2010" or "Jan 2023".
  std::function<std::string(double)> value_text;
  std::function<std::string(double)> time_text;
};

// A number that is not finite, a year past 99999 or a band whose lower edge is above its upper one
// is a defect, and so is a band of a fan that leaves the one around it or has other times. An event
// outside the time that the lines span is left out. No figures at all give a drawing that says so.
Html render(const LineChart& chart);
Drawing drawing(const LineChart& chart, const Sheet& sheet);

}  // namespace commonweal::platform
