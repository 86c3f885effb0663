#pragma once

// The few marks that charts are made of, as SVG. A mark has a class, never a style: the page's
// policy forbids inline styles, and colour is the stylesheet's. What a drawing needs to be read
// with no stylesheet at all (no fill under lines, dashes, sizes of letters) is said in attributes.

#include <string>
#include <vector>

#include "platform/chart/label.hpp"
#include "platform/html/html.hpp"

namespace commonweal::platform {

// To a tenth of a unit: "12", "12.3", "-0.4". Finer than a screen shows.
std::string coordinate(double number);

// Classes as one text, of our own making: "cw-chart__line cw-chart__line--projected". A mark in a
// group may have none and take the group's colours.
using Classes = Html;

// What many marks have in common is said once.
Html group_mark(const Classes& classes, const Html& marks);

Html line_mark(const Classes& classes, const Segment& segment);

// An open line through points; a lone point is a dot.
Html path_mark(const Classes& classes, Markup dashes, const std::vector<Place>& points);

// A closed, filled outline.
Html area_mark(const Classes& classes, const std::vector<Place>& outline);

// Many lines as one mark.
Html segments_mark(const Classes& classes, const std::vector<Segment>& segments,
                   Markup dashes = "");

Html dot_mark(const Classes& classes, Place centre, double radius);

Html box_mark(const Classes& classes, const Box& box);

// One text element for each line of words.
Html label_mark(const Classes& classes, const Label& label);

}  // namespace commonweal::platform
