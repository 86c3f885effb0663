#include "platform/map/geo_json_text.hpp"

#include <gtest/gtest.h>

#include "platform/map/map_fixture.hpp"

namespace commonweal::platform {
namespace {

TEST(CoordinatesText, WritesPolygonsWithTheirHolesAsGeoJsonDoes) {
  const Ring outer{{0, 50}, {1, 50}, {1, 51.5}, {0, 50}};
  const Ring hole{{0.5, 50.25}, {0.75, 50.25}, {0.75, 50.5}, {0.5, 50.25}};
  EXPECT_EQ(coordinates_text({{outer, hole}, {outer}}),
            "[[[[0,50],[1,50],[1,51.5],[0,50]],[[0.5,50.25],[0.75,50.25],[0.75,50.5],[0.5,50.25]]],"
            "[[[0,50],[1,50],[1,51.5],[0,50]]]]");
}

TEST(CoordinatesText, IsReadBackAsItWas) {
  const auto all = Mosaic(2).boundaries();
  const std::string text =
      R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"A"},)"
      R"("geometry":{"type":"MultiPolygon","coordinates":)" +
      coordinates_text(all[0].polygons) + "}}]}";
  const auto read = read_geo_json(text, {.file = "a.geojson", .code = "code", .name = ""});
  ASSERT_TRUE(read);
  EXPECT_EQ((*read)[0].polygons, all[0].polygons);
}

}  // namespace
}  // namespace commonweal::platform
