#pragma once

// The paper that a chart is drawn on. Every chart is drawn twice, for a page and for a phone: one
// drawing scaled from 680 units to a phone's 290 pixels would show 15 unit letters at 6 pixels.
// The stylesheet shows the one that suits the width.

#include <functional>
#include <string>
#include <vector>

#include "platform/html/html.hpp"

namespace commonweal::platform {

struct Sheet {
  Markup name;
  double width;
  double height;  // Of a line chart; a bar chart is as high as it has bars.
  double font_size;
  double label_width_max;  // Where words on the drawing are broken.
};

inline constexpr Sheet kWideSheet{"wide", 680, 390, 15, 240};
inline constexpr Sheet kNarrowSheet{"narrow", 320, 310, 14, 130};
inline constexpr Sheet kFileSheet{"file", 640, 390, 15, 240};  // Inside the margins of a file.

// What every chart says of itself in words.
struct Caption {
  std::string id;           // Unique on its page: small letters, digits and hyphens.
  std::string title;        // Says what there is to see: "The waiting list has trebled since 2010".
  std::string unit;         // What is measured, under the title: "People waiting, England".
  std::string description;  // A sentence or two that tell the chart to who cannot see it.
};

struct Drawing {
  Html marks;
  double height;
  // A picture, whose parts are of no interest to a screen reader, or one with links in it.
  bool has_links = false;
};

// Words that every chart has where a caller leaves them to it: "2m", "7.5m".
using ValueText = std::function<std::string(double)>;
std::string value_words(const ValueText& text, double value);

// What is drawn where there is nothing to draw: it says so.
Drawing no_figures(const Sheet& sheet);

// The figure of a chart, from its drawing on each sheet.
Html figure(const Caption& caption, const Drawing& wide, const Drawing& narrow);

struct SheetDrawing {
  Sheet sheet;
  Drawing drawing;
};

// The same with a legend between its words and its drawings, of which there may be one alone.
Html figure(const Caption& caption, const Html& legend, const std::vector<SheetDrawing>& drawings);

}  // namespace commonweal::platform
