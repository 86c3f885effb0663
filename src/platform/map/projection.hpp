#pragma once

// From the globe to a plane so that areas keep their sizes: Albers' conic projection with two
// standard parallels, on an ellipsoid. Snyder, Map Projections: A Working Manual (USGS Professional
// Paper 1395, 1987), pages 98 to 103. Equal-area and not the usual Mercator, because a reader takes
// the ink of a class for its share of the country. Fails where an area crosses the date line.

#include <span>

#include "platform/chart/label.hpp"
#include "platform/map/boundary.hpp"

namespace commonweal::platform {

struct Ellipsoid {
  double semi_major;  // Metres.
  double eccentricity_squared;
};

inline constexpr Ellipsoid kWgs84{6378137.0, 0.0066943799901413165};

struct ConicCentre {
  Position origin;  // Where x and y are 0.
  double south;     // The standard parallels, in degrees.
  double north;
};

class AlbersConic {
 public:
  // Parallels that lie the same distance from the equator on both sides are a defect: no cone.
  explicit AlbersConic(const ConicCentre& centre, const Ellipsoid& ellipsoid = kWgs84);

  // Metres east and north of the origin.
  Place operator()(const Position& position) const;

 private:
  double radius(double latitude) const;

  Ellipsoid ellipsoid_;
  double origin_longitude_;
  double cone_ = 0;      // Snyder's n.
  double constant_ = 0;  // His C.
  double origin_radius_ = 0;
};

// With its parallels a sixth of the height of the areas inside their extent, as atlases set them.
AlbersConic fitted_conic(std::span<const Boundary> boundaries);

}  // namespace commonweal::platform
