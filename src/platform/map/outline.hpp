#pragma once

// Boundaries made ready to be drawn: projected so that areas keep their sizes, fitted to a frame,
// and simplified so that neighbours still share their borders. Costly, so done once for a file and
// kept; drawing a map from them is quick.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/chart/label.hpp"
#include "platform/map/boundary.hpp"

namespace commonweal::platform {

struct Outline {
  std::string code;
  std::string name;
  std::string path;  // In the units of the frame, as relative commands of SVG.
  Box box;           // Around it.
};

struct OutlineSize {
  double width_max = 640;
  double height_max = 720;
  double tolerance = 0.9;  // How far a border may move, in units of the frame.
  double island_min = 1;   // Smaller islands are left out, in square units; never the last of an
                           // area.
};

// Immutable; threads may share it.
class Outlines {
 public:
  explicit Outlines(const std::vector<Boundary>& boundaries, const OutlineSize& size = {});

  const std::vector<Outline>& areas() const { return areas_; }  // By code.
  const Outline* find(std::string_view code) const;
  double width() const { return width_; }
  double height() const { return height_; }

 private:
  std::vector<Outline> areas_;
  double width_ = 0;
  double height_ = 0;
};

}  // namespace commonweal::platform
