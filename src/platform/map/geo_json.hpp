#pragma once

// Boundary files in GeoJSON (RFC 7946): a collection of polygons, each with a code. Every fault is
// told at once, with file and feature; what the codes mean is the caller's.

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "platform/map/boundary.hpp"

namespace commonweal::platform {

struct GeoJsonColumns {
  std::string file;  // What places are named after.
  std::string code;  // The property that holds the code: "LAD24CD".
  std::string name;  // And the name; empty where there is none.
};

// Refused: what is no collection of features, a feature without its code or with one that stood
// already, other geometry than polygons, rings that are not closed, and positions that are no
// degrees. Other members and properties are passed over.
base::Result<std::vector<Boundary>> read_geo_json(std::string_view text,
                                                  const GeoJsonColumns& columns);

}  // namespace commonweal::platform
