#include "platform/map/geo_json.hpp"

#include <gtest/gtest.h>

#include "platform/map/map_fixture.hpp"

namespace commonweal::platform {
namespace {

const GeoJsonColumns kColumns{.file = "areas.geojson", .code = "code", .name = "name"};

std::string collection(const std::string& features) {
  return R"({"type":"FeatureCollection","features":[)" + features + "]}";
}

std::string feature(const std::string& geometry, const std::string& code = "E1") {
  return R"({"type":"Feature","properties":{"code":")" + code + R"("},"geometry":)" + geometry +
         "}";
}

std::string polygon(const std::string& rings) {
  return R"({"type":"Polygon","coordinates":[)" + rings + "]}";
}

const std::string kRing = "[[0,50],[1,50],[1,51],[0,50]]";

std::vector<base::Problem> problems_of(const std::string& text) {
  const auto read = read_geo_json(text, kColumns);
  return read ? std::vector<base::Problem>() : read.error().problems;
}

TEST(GeoJson, ReadsPolygonsWithHolesAndManyPolygons) {
  const std::string many =
      R"({"type":"MultiPolygon","coordinates":[[)" + kRing + "," + kRing + "],[" + kRing + "]]}";
  const auto read =
      read_geo_json(collection(feature(polygon(kRing)) + "," + feature(many, "E2")), kColumns);
  ASSERT_TRUE(read);
  ASSERT_EQ(read->size(), 2U);
  EXPECT_EQ((*read)[0].code, "E1");
  EXPECT_EQ((*read)[0].polygons, (std::vector<Polygon>{{{{0, 50}, {1, 50}, {1, 51}, {0, 50}}}}));
  ASSERT_EQ((*read)[1].polygons.size(), 2U);
  EXPECT_EQ((*read)[1].polygons[0].size(), 2U);
}

TEST(GeoJson, TakesMembersInAnyOrderAndPassesOverOthers) {
  const auto read = read_geo_json(
      R"({"crs":{"type":"x","features":[1]},"features":[{"geometry":{"coordinates":[[)"
      R"([-1.5,50.25,9],[1e0,50],[1,51],[-1.5,50.25,9]]],"bbox":[[1]],"type":"Polygon"},)"
      R"("id":{"geometry":{}},"properties":{"list":[{"code":"no"}],"name":"Ärea","code":"E1",)"
      R"("n":null}}],"type":"FeatureCollection"})",
      kColumns);
  ASSERT_TRUE(read) << read.error().problems[0].what;
  EXPECT_EQ((*read)[0].name, "Ärea");
  EXPECT_EQ((*read)[0].polygons[0][0][0], (Position{-1.5, 50.25}));
}

struct Fault {
  std::string text;
  std::string place;
  std::string what;
};

const std::string kFirst = "areas.geojson, feature 1 (E1)";

const Fault kFaults[] = {
    {"", "areas.geojson:1:1", "Here it is no JSON."},
    {"{\n \"type\" 1}", "areas.geojson:2:9", "Here it is no JSON."},
    {"[]", "areas.geojson", "It is no FeatureCollection."},
    {"1", "areas.geojson", "It is no FeatureCollection."},
    {R"({"type":"Feature","features":[]})", "areas.geojson", "It is no FeatureCollection."},
    {R"({"type":"FeatureCollection"})", "areas.geojson", "It is no FeatureCollection."},
    {collection(""), "areas.geojson", "It holds no features."},
    {collection(R"({"properties":{"a":1,"b":"x"}})"), "areas.geojson, feature 1",
     "It has no text in the property code. Name the property that holds the code. It has: a, b."},
    {collection(R"({"properties":{"code":7}})"), "areas.geojson, feature 1",
     "It has no text in the property code."},
    {collection(feature("null")), kFirst, "Its geometry is missing."},
    {collection(feature(R"({"type":"Point","coordinates":[1,2]})")), kFirst,
     "Its geometry is a Point."},
    {collection(feature(polygon("[[0,50],[1,50],[0,50]]"))), kFirst,
     "One of its rings has fewer than 4 positions."},
    {collection(feature(polygon("[[0,50],[1,50],[1,51],[0,51]]"))), kFirst,
     "One of its rings is not closed"},
    {collection(feature(polygon("[[530000,180000],[1,50],[1,51],[530000,180000]]"))), kFirst,
     "Its position 530000, 180000 is no longitude and latitude."},
    {collection(feature(polygon("[[0],[1,50],[1,51],[0]]"))), kFirst,
     "One of its positions has not two numbers."},
    {collection(feature(polygon("[[0,\"a\"],[1,50],[1,51],[0,5]]"))), kFirst,
     "Its coordinates hold text."},
    {collection(feature(polygon("[[0,50],[[1,50]],[1,51],[0,50]]"))), kFirst,
     "Its coordinates are nested unevenly."},
    {collection(feature(polygon(""))), kFirst, "Its coordinates are not those of a Polygon."},
    {collection(feature(polygon("[" + kRing + "]"))), kFirst,
     "Its coordinates are not those of a Polygon."},
    {collection(feature(polygon(kRing)) + "," + feature(polygon(kRing))),
     "areas.geojson, feature 2 (E1)", "Its code stood before."},
};

TEST(GeoJson, SaysWhatIsWrongAndWhere) {
  for (const auto& fault : kFaults) {
    const auto problems = problems_of(fault.text);
    ASSERT_EQ(problems.size(), 1U) << fault.text;
    EXPECT_EQ(problems[0].place, fault.place) << fault.text;
    EXPECT_TRUE(problems[0].what.starts_with(fault.what)) << problems[0].what;
  }
}

TEST(GeoJson, TellsOfEveryFeatureAtOnce) {
  EXPECT_EQ(problems_of(collection(feature("null") + "," + feature("null", "E2"))).size(), 2U);
}

TEST(GeoJson, IsNotSunkByDepth) {
  const auto problems = problems_of(std::string(5'000'000, '['));
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems[0].what, "It is nested too deep for a boundary file.");
}

// Whatever is cut from a sound file or changed in it, the reader answers.
TEST(GeoJson, AnswersToAnyFile) {
  const std::string sound = collection(feature(polygon(kRing)) + "," + feature("null", "E2"));
  Random random;
  for (int time = 0; time < 3000; ++time) {
    std::string text = sound;
    for (std::size_t changes = 1 + random.count(3); changes > 0; --changes) {
      const std::size_t at = random.count(text.size());
      if (random.count(2) == 0)
        text.erase(at, 1 + random.count(9));
      else
        text[at] = "[]{},:\"0-"[random.count(9)];
    }
    const auto read = read_geo_json(text, kColumns);
    if (!read) {
      EXPECT_FALSE(read.error().problems.empty());
    }
  }
}

TEST(GeoJson, ReadsTheFilesThatPublishersGive) {
  if (const auto text = held_file("lad_england.geojson")) {
    const auto read = read_geo_json(*text, {"lad", "LAD13CD", "LAD13NM"});
    ASSERT_TRUE(read);
    EXPECT_EQ(read->size(), 326U);
    EXPECT_EQ((*read)[0].name, "Hartlepool");
  }
}

}  // namespace
}  // namespace commonweal::platform
