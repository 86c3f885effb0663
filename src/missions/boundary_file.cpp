#include "missions/boundary_file.hpp"

#include <istream>
#include <iterator>
#include <utility>

#include "base/check.hpp"
#include "platform/map/geo_json.hpp"
#include "platform/map/geo_json_text.hpp"
#include "platform/map/lighter_boundary.hpp"
#include "platform/table/csv_file.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {

base::Result<std::vector<Boundary>> read_boundaries(const std::string& path,
                                                    const std::string& code_property,
                                                    std::istream& standard_input) {
  auto file = platform::open_csv(path, standard_input);
  if (!file) return base::fail(std::move(file));
  const std::string text{std::istreambuf_iterator<char>(file->stream()), {}};
  auto read = platform::read_geo_json(
      text, {.file = file->name(), .code = code_property, .name = std::string()});
  if (!read) return base::fail(std::move(read));
  std::vector<Boundary> boundaries;
  for (const auto& it : platform::lighter(*read, kBorderMetres)) {
    boundaries.push_back({it.code, platform::coordinates_text(it.polygons), ""});
  }
  return boundaries;
}

std::string boundaries_text(const std::vector<Boundary>& boundaries) {
  std::string text = "{\"type\":\"FeatureCollection\",\"features\":[";
  bool is_first = true;
  for (const auto& it : boundaries) {
    text += is_first ? "\n" : ",\n";
    text += "{\"type\":\"Feature\",\"properties\":{\"code\":" + platform::Json(it.body).compact() +
            "},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":" + it.coordinates + "}}";
    is_first = false;
  }
  return text + "\n]}\n";
}

std::vector<platform::Boundary> drawable(const std::vector<Boundary>& boundaries) {
  if (boundaries.empty()) return {};
  auto read = platform::read_geo_json(boundaries_text(boundaries),
                                      {.file = "boundaries", .code = "code", .name = ""});
  CW_CHECK(read);
  return *std::move(read);
}

}  // namespace commonweal::missions
