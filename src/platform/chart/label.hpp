#pragma once

// Where the words of a chart go. Measures them without a font, by widths that the usual sans-serif
// fonts stay under, and finds them room so that no two overlap. Knows nothing of SVG.

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/chart/scale.hpp"

namespace commonweal::platform {

struct Place {
  double x = 0;
  double y = 0;  // Downwards, as in SVG.
};

struct Box {
  double left;
  double top;
  double right;
  double bottom;
};

bool overlap(const Box& one, const Box& other);

struct Segment {
  Place from;
  Place to;
};

// The length of the part of a segment that lies in a box.
double length_inside(const Segment& segment, const Box& box);

Box grown(const Box& box, double by);

// The width of one line of UTF-8 text, rather too wide than too narrow.
double text_width(std::string_view text, double font_size);

// Words broken into lines, and a word wider than a line broken too.
struct Words {
  std::vector<std::string> lines;
  double font_size = 0;
  double width = 0;

  double height() const;
  double line_height() const { return font_size * 1.2; }
};

Words wrap(std::string_view text, double font_size, double width_max);

// In as few lines, but as even as they can be: "7.8 million," over "September 2023".
Words wrap_evenly(std::string_view text, double font_size, double width_max);

enum class Anchor { start, middle, end };

// Words that have their place: x is where their anchor stands, top the upper edge of the first
// line.
struct Label {
  Words words;
  Anchor anchor = Anchor::start;
  double x = 0;
  double top = 0;

  Box box() const;
};

// A place that a label might take; the lower the cost the better.
struct Candidate {
  Anchor anchor;
  double x;
  double top;
  double cost;

  Box box(const Words& words) const;
};

// The eight places around a point at this distance, from the best to the worst.
void add_around(Place point, const Words& words, double distance, double cost,
                std::vector<Candidate>& candidates);

// Hands out room inside bounds. No two labels that it places overlap.
class Room {
 public:
  Room(Box bounds, std::vector<Segment> ink) : bounds_(bounds), ink_(std::move(ink)) {}

  // Takes the cheapest candidate that is free; drawn lines underneath add to its cost. Nothing
  // where none is free: a word less is better than two that cannot be read.
  std::optional<Label> place(const Words& words, const std::vector<Candidate>& candidates);

  // Keeps this much free of labels, whatever stands there already.
  void take(const Box& box) { taken_.push_back(box); }

 private:
  bool is_free(const Box& box) const;
  double ink_cost(const Box& box, double enough) const;

  Box bounds_;
  std::vector<Segment> ink_;
  std::vector<Box> taken_;
};

struct Wish {
  double top;
  double height;
};

// Pushes boxes apart in a column, no further than needed: the tops they get, in the order they
// would stand in and within the limits. Those that find no room are left out.
std::vector<std::optional<double>> push_apart(const std::vector<Wish>& wishes, Range limits);

}  // namespace commonweal::platform
