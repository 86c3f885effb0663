#pragma once

// A map of areas shaded by their values: the darker, the higher. Its outlines are prepared
// beforehand; its words are a legend beside it, the name and value of each area under the pointer,
// and the table that the page puts behind it.

#include <memory>
#include <vector>

#include "platform/chart/sheet.hpp"
#include "platform/map/area_value.hpp"
#include "platform/map/outline.hpp"

namespace commonweal::platform {

struct Choropleth {
  Caption caption;
  std::shared_ptr<const Outlines> outlines;  // Never none.
  std::vector<AreaValue> values;             // In any order; an area without one is missing.
  MapWords words;
};

// Values for areas that the outlines do not hold are left out: a table says them. A value that is
// not finite, a code that stands twice or breaks that do not rise are a defect.
Html render(const Choropleth& map);
Drawing drawing(const Choropleth& map, const Sheet& sheet);

}  // namespace commonweal::platform
