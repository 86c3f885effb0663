#include "platform/map/feature_draft.hpp"

#include <cmath>
#include <utility>

#include "base/number_text.hpp"

namespace commonweal::platform {
namespace {

// A polygon's positions are in rings, a multipolygon's are in rings of polygons.
int depth_of(const std::string& type) {
  if (type == "Polygon") return 3;
  return type == "MultiPolygon" ? 4 : 0;
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
  return text.empty() ? "none" : text;
}

}  // namespace

void FeatureDraft::refuse(std::string fault) {
  if (fault_.empty()) fault_ = std::move(fault);
}

void FeatureDraft::add(double number) {
  if (position_depth_ == 0) position_depth_ = depth_;
  if (depth_ != position_depth_) refuse("Its coordinates are nested unevenly.");
  numbers_.push_back(number);
}

void FeatureDraft::close() {
  if (depth_ == position_depth_) close_position();
  if (depth_ == position_depth_ - 1) close_ring();
  if (depth_ == position_depth_ - 2) polygons.push_back(std::exchange(polygon_, {}));
  --depth_;
}

void FeatureDraft::close_position() {
  const auto numbers = std::exchange(numbers_, {});
  if (numbers.size() < 2) return refuse("One of its positions has not two numbers.");
  const Position position{numbers[0], numbers[1]};
  if (!(std::abs(position.longitude) <= 180 && std::abs(position.latitude) <= 90)) {
    return refuse("Its position " + base::shortest(position.longitude) + ", " +
                  base::shortest(position.latitude) +
                  " is no longitude and latitude. Convert the file to degrees (WGS 84).");
  }
  ring_.push_back(position);
}

void FeatureDraft::close_ring() {
  Ring ring = std::exchange(ring_, {});
  if (ring.size() < 4) refuse("One of its rings has fewer than 4 positions.");
  if (!ring.empty() && ring.front() != ring.back()) {
    refuse("One of its rings is not closed: its last position must be its first one again.");
  }
  polygon_.push_back(std::move(ring));
}

std::string FeatureDraft::fault_of(const std::string& code_property) const {
  if (!code || code->empty()) {
    return "It has no text in the property " + code_property +
           ". Name the property that holds the code. It has: " + listed(properties) + ".";
  }
  if (depth_of(type) == 0) {
    return "Its geometry is " + (type.empty() ? "missing" : "a " + type) +
           ". Give a Polygon or a MultiPolygon.";
  }
  if (!fault_.empty()) return fault_;
  if (polygons.empty() || position_depth_ != depth_of(type)) {
    return "Its coordinates are not those of a " + type + ".";
  }
  for (const auto& polygon : polygons) {
    if (polygon.empty()) return "One of its polygons has no ring.";
  }
  return "";
}

}  // namespace commonweal::platform
