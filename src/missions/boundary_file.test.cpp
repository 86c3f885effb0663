#include "missions/boundary_file.hpp"

#include <sstream>

#include <gtest/gtest.h>

#include "missions/boundaries_fixture.hpp"
#include "missions/problems_fixture.hpp"

namespace commonweal::missions {
namespace {

base::Result<std::vector<Boundary>> read(const std::string& text, const std::string& code) {
  std::istringstream in(text);
  return read_boundaries("-", code, in);
}

TEST(BoundaryFile, IsReadByThePropertyThatHoldsTheCodes) {
  const auto all = squares({"E06000009"});
  EXPECT_EQ(boundaries_text(read(squares_file({"E06000009"}), "CTYUA24CD").value()),
            boundaries_text(all));
}

TEST(BoundaryFile, IsWrittenAsGeoJsonWithABodyOnALine) {
  const auto feature = [](const std::string& code, const std::string& coordinates) {
    return R"({"type":"Feature","properties":{"code":")" + code +
           R"("},"geometry":{"type":"MultiPolygon","coordinates":)" + coordinates + "}}";
  };
  EXPECT_EQ(boundaries_text(squares({"E06000009", "E08000003"})),
            "{\"type\":\"FeatureCollection\",\"features\":[\n" +
                feature("E06000009", "[[[[0,52],[1,52],[1,53],[0,53],[0,52]]]]") + ",\n" +
                feature("E08000003", "[[[[1,52],[2,52],[2,53],[1,53],[1,52]]]]") + "\n]}\n");
}

TEST(BoundaryFile, IsReadBackAsItWasWritten) {
  const std::string text = boundaries_text(
      read(squares_file({"E06000009", "E08000003", "E06000047"}), "CTYUA24CD").value());
  EXPECT_EQ(boundaries_text(read(text, "code").value()), text);
}

TEST(BoundaryFile, IsDrawnFromWhatIsKept) {
  const auto areas = drawable(squares({"E06000009", "E08000003"}));
  ASSERT_EQ(areas.size(), 2);
  EXPECT_EQ(areas[1].code, "E08000003");
  EXPECT_EQ(areas[1].polygons[0][0][0].longitude, 1);
  EXPECT_TRUE(drawable({}).empty());
}

TEST(BoundaryFile, IsRefusedWithEveryFault) {
  std::string text = squares_file({"E06000009", "E06000009", "E08000003"});
  text.replace(text.find("[2,52]"), 6, "[2,520000]");
  EXPECT_EQ(told(read(text, "CTYUA24CD")),
            "standard input, feature 2 (E06000009): Its position 2, 520000 is no longitude and "
            "latitude. Convert the file to degrees (WGS 84).\n");
  EXPECT_EQ(told(read("{\"type\":", "code")),
            "standard input:1:9: Here it is no JSON. Give a GeoJSON file in UTF-8.\n");
}

}  // namespace
}  // namespace commonweal::missions
