#pragma once

// One area of a boundary file while it is read: its members come in any order, so that what it is
// shows only at its end.

#include <optional>
#include <string>
#include <vector>

#include "platform/map/boundary.hpp"

namespace commonweal::platform {

struct FeatureDraft {
  std::optional<std::string> code;
  std::string name;
  std::string type;                     // Of its geometry.
  std::vector<std::string> properties;  // Their names, to be told where the code is not among them.
  std::vector<Polygon> polygons;

  // Arrays and numbers of its coordinates, as they come.
  void open() { ++depth_; }
  void close();
  void add(double number);

  // Keeps the first fault.
  void refuse(std::string fault);

  // Why it cannot be used, with what to do; empty where it can.
  std::string fault_of(const std::string& code_property) const;

 private:
  void close_position();
  void close_ring();

  Polygon polygon_;
  Ring ring_;
  std::vector<double> numbers_;  // Of the position being read.
  int depth_ = 0;
  int position_depth_ = 0;  // How deep its positions stand: 3 in a Polygon, 4 in a MultiPolygon.
  std::string fault_;
};

}  // namespace commonweal::platform
