#include "platform/chart/line_labels.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

#include "platform/chart/mark.hpp"
#include "platform/chart/tone.hpp"

namespace commonweal::platform {
namespace {

constexpr double kPointDistance = 9;     // From a moment to what is said of it.
constexpr double kLineDistance = 8;      // From a line to its name.
constexpr double kOthersDistance = 20;   // A name nearer than this to another line is a worse one.
constexpr double kFarCost = 40;          // Of naming a line at its start and not at its end.
constexpr std::size_t kNamePlaces = 14;  // Tried along a line.

// The pieces of a line, as coarse as words can tell: a month is one unit wide on a phone.
std::vector<Segment> segments(const std::vector<Place>& run) {
  constexpr double kShort = 3;
  std::vector<Segment> made;
  Place from = run.front();
  for (const auto& to : run) {
    const bool is_last = &to == &run.back();
    if (!is_last && std::abs(to.x - from.x) < kShort && std::abs(to.y - from.y) < kShort) continue;
    made.push_back({from, to});
    from = to;
  }
  return made;
}

void add_ink(const Line& line, const Plot& plot, std::vector<Segment>& ink) {
  const auto drawn = ink_of(line, plot);
  ink.insert(ink.end(), drawn.begin(), drawn.end());
}

// All that is drawn as a line, for words to keep clear of.
std::vector<Segment> ink_of(const LineChart& chart, const Plot& plot) {
  std::vector<Segment> all;
  for (const auto& line : chart.lines) add_ink(line, plot, all);
  for (const auto& level : chart.levels) {
    const double y = plot.y(level.y);
    all.push_back({{plot.area.left, y}, {plot.area.right, y}});
  }
  for (const auto& event : events_shown(chart, plot)) {
    const double x = plot.x(event.x);
    all.push_back({{x, plot.area.top}, {x, plot.area.bottom}});
  }
  return all;
}

Room room_of(const LineChart& chart, const Plot& plot) {
  const Box bounds{plot.area.left + 2, 2, plot.area.right + kRightFree - 2, plot.area.bottom - 2};
  Room room({bounds.left, bounds.top, std::min(bounds.right, plot.sheet.width - 2), bounds.bottom},
            ink_of(chart, plot));
  for (const auto& marker : chart.markers) {
    const Place at = plot.at(marker.x, marker.y);
    const double radius = kPointRadius + 1;
    room.take({at.x - radius, at.y - radius, at.x + radius, at.y + radius});
  }
  return room;
}

Words words_for(const std::string& text, const Sheet& sheet) {
  return wrap_evenly(text, sheet.font_size, sheet.label_width_max);
}

Html placed(Room& room, const Classes& classes, const Words& words,
            const std::vector<Candidate>& candidates) {
  if (words.lines.empty()) return {};
  const auto label = room.place(words, candidates);
  return label ? label_mark(Html().raw("cw-chart__label ").add(classes), *label) : Html();
}

Html marker_labels(const LineChart& chart, const Plot& plot, Room& room) {
  Html html;
  for (const auto& marker : chart.markers) {
    const Words words = words_for(marker.label, plot.sheet);
    std::vector<Candidate> candidates;
    for (const double far : {1.0, 1.6, 2.4}) {
      add_around(plot.at(marker.x, marker.y), words, kPointDistance * far, 12 * (far - 1),
                 candidates);
    }
    html.add(placed(room, Html().raw("cw-chart__label--point"), words, candidates));
  }
  return html;
}

// The points of a line, and more where they are far apart, so that its name can stand anywhere on
// it.
std::vector<Place> places_of(const Line& line, const Plot& plot) {
  std::vector<Place> places;
  for (const auto& run : runs(line, plot)) {
    places.push_back(run.front());
    for (const auto& [from, to] : segments(run)) {
      const double pieces = std::ceil(std::hypot(to.x - from.x, to.y - from.y) / 20);
      for (double piece = 1; piece <= pieces; ++piece) {
        const double share = piece / pieces;
        places.push_back({from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)});
      }
    }
  }
  return places;
}

// Along a line from its end to its beginning.
std::vector<Candidate> along(const std::vector<Place>& places, const Words& words) {
  std::vector<Candidate> candidates;
  if (places.empty()) return candidates;
  for (std::size_t step = 0; step < kNamePlaces; ++step) {
    const double back = static_cast<double>(step) / (kNamePlaces - 1);
    const auto last = static_cast<double>(places.size() - 1);
    const auto at = static_cast<std::size_t>(std::lround(last * (1 - back)));
    add_around(places[at], words, kLineDistance, kFarCost * back, candidates);
    add_around(places[at], words, 2 * kLineDistance, kFarCost * back + 20, candidates);
  }
  return candidates;
}

std::vector<Place> places_of(const std::vector<BandPoint>& points, const Plot& plot) {
  std::vector<Place> places;
  for (const auto& point : points) {
    places.push_back(plot.at(point.x, point.upper));
    places.push_back(plot.at(point.x, point.lower));
  }
  return places;
}

// A name close to another line might be taken for that line's.
void keep_from_others(const LineChart& chart, const Plot& plot, const Words& words,
                      std::size_t named, std::vector<Candidate>& candidates) {
  std::vector<Segment> others;
  for (std::size_t at = 0; at < chart.lines.size(); ++at) {
    if (at != named) add_ink(chart.lines[at], plot, others);
  }
  for (auto& candidate : candidates) {
    const Box near = grown(candidate.box(words), kOthersDistance);
    for (const auto& segment : others) candidate.cost += length_inside(segment, near) / 2;
  }
}

Html line_names(const LineChart& chart, const Plot& plot, const EndColumn& column, Room& room) {
  Html html;
  Tones tones;
  for (std::size_t at = 0; at < chart.lines.size(); ++at) {
    const Line& line = chart.lines[at];
    const Classes tone = tones.next(line.style);
    if (std::count(column.lines.begin(), column.lines.end(), at) > 0) continue;
    const Words words = words_for(line.name, plot.sheet);
    auto candidates = name_places(line, plot, words);
    keep_from_others(chart, plot, words, at, candidates);
    html.add(placed(room, tone, words, candidates));
  }
  return html;
}

Html band_name(const std::string& name, const std::vector<BandPoint>& points, const Classes& tone,
               const Plot& plot, Room& room) {
  const Words words = words_for(name, plot.sheet);
  return placed(room, tone, words, along(places_of(points, plot), words));
}

Html band_names(const LineChart& chart, const Plot& plot, Room& room) {
  Html html;
  Tones tones;
  for (const auto& band : chart.bands) {
    html.add(band_name(band.name, band.points, tones.next(band.style), plot, room));
  }
  Tones fan_tones;
  for (const auto& fan : chart.fans) {
    const Classes tone = fan_tones.next(fan.style);
    for (const auto& band : fan.bands) {
      html.add(band_name(band.name, band.points, tone, plot, room));
    }
  }
  return html;
}

// Beside its line, on the side where it finds room, as high as it can.
Html event_names(const LineChart& chart, const Plot& plot, Room& room) {
  Html html;
  for (const auto& event : events_shown(chart, plot)) {
    const Words words = words_for(event.label, plot.sheet);
    std::vector<Candidate> candidates;
    for (double down = 0; down <= 1; down += 0.1) {
      const double top = plot.area.top + 2 + down * (plot.area.bottom - plot.area.top);
      candidates.push_back({Anchor::start, plot.x(event.x) + 6, top, 25 * down});
      candidates.push_back({Anchor::end, plot.x(event.x) - 6, top, 25 * down + 3});
    }
    html.add(placed(room, Html().raw("cw-chart__label--event"), words, candidates));
  }
  return html;
}

// On or under its level, from the left to the right.
std::vector<Candidate> beside_level(double y, const Words& words, const Box& area) {
  constexpr int kSteps = 12;
  std::vector<Candidate> candidates;
  for (int step = 0; step <= kSteps; ++step) {
    const double slack = area.right - area.left - words.width - 4;
    const double x = area.left + 2 + slack * step / kSteps;
    candidates.push_back({Anchor::start, x, y - 4 - words.height(), 2.0 * step});
    candidates.push_back({Anchor::start, x, y + 5, 2.0 * step + 5});
  }
  return candidates;
}

Html level_names(const LineChart& chart, const Plot& plot, Room& room) {
  Html html;
  for (const auto& level : chart.levels) {
    const double width_max = std::min(plot.area.right - plot.area.left - 4, plot.sheet.width * 0.6);
    const Words words = wrap_evenly(level.label, plot.sheet.font_size, width_max);
    html.add(placed(room, Html().raw("cw-chart__label--level"), words,
                    beside_level(plot.y(level.y), words, plot.area)));
  }
  return html;
}

}  // namespace

std::vector<std::vector<Place>> runs(const Line& line, const Plot& plot) {
  std::vector<std::vector<Place>> all;
  bool broken = true;
  for (const auto& point : line.points) {
    if (point.y) {
      if (broken) all.emplace_back();
      all.back().push_back(plot.at(point.x, *point.y));
    }
    broken = !point.y;
  }
  return all;
}

std::vector<Segment> ink_of(const Line& line, const Plot& plot) {
  std::vector<Segment> ink;
  for (const auto& run : runs(line, plot)) {
    const auto drawn = segments(run);
    ink.insert(ink.end(), drawn.begin(), drawn.end());
  }
  return ink;
}

std::vector<Candidate> name_places(const Line& line, const Plot& plot, const Words& words) {
  return along(places_of(line, plot), words);
}

std::vector<Event> events_shown(const LineChart& chart, const Plot& plot) {
  std::vector<Event> shown;
  for (const auto& event : chart.events) {
    const double x = plot.x(event.x);
    if (x >= plot.area.left && x <= plot.area.right) shown.push_back(event);
  }
  return shown;
}

Html labels(const LineChart& chart, const Plot& plot, const EndColumn& column) {
  Room room = room_of(chart, plot);
  Html html = column_labels(chart, plot, column);
  html.add(marker_labels(chart, plot, room)).add(event_names(chart, plot, room));
  html.add(level_names(chart, plot, room));
  return html.add(line_names(chart, plot, column, room)).add(band_names(chart, plot, room));
}

}  // namespace commonweal::platform
