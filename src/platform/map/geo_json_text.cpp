#include "platform/map/geo_json_text.hpp"

#include "base/number_text.hpp"

namespace commonweal::platform {
namespace {

template <class List, class Write>
void add_list(const List& list, std::string& text, Write write) {
  text += '[';
  for (std::size_t at = 0; at < list.size(); ++at) {
    if (at > 0) text += ',';
    write(list[at]);
  }
  text += ']';
}

}  // namespace

std::string coordinates_text(const std::vector<Polygon>& polygons) {
  std::string text;
  const auto add_position = [&](const Position& position) {
    text +=
        '[' + base::shortest(position.longitude) + ',' + base::shortest(position.latitude) + ']';
  };
  const auto add_ring = [&](const Ring& ring) { add_list(ring, text, add_position); };
  const auto add_polygon = [&](const Polygon& polygon) { add_list(polygon, text, add_ring); };
  add_list(polygons, text, add_polygon);
  return text;
}

}  // namespace commonweal::platform
