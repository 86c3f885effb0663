#include "platform/map/choropleth.hpp"

#include <limits>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/chart/chart_file.hpp"
#include "platform/map/map_fixture.hpp"

namespace commonweal::platform {
namespace {

// Two squares side by side; the second has no figure.
Choropleth small_map() {
  const auto square = [](const std::string& code, double left) {
    return Boundary{code,
                    "Area " + code,
                    {{{{left, 50}, {left + 1, 50}, {left + 1, 51}, {left, 51}, {left, 50}}}}};
  };
  return {.caption = {.id = "map", .title = "T", .unit = "Years", .description = "D"},
          .outlines = std::make_shared<const Outlines>(
              std::vector<Boundary>{square("E1", 0), square("E2", 1)}),
          .values =
              {{.code = "E1", .name = "West <1>", .value = 3, .value_text = "3 years", .href = ""}},
          .words = {.breaks = {2}, .value_text = {}, .highlighted = ""}};
}

TEST(Choropleth, ShadesAnAreaAndNamesItWithItsValue) {
  const std::string page = render(small_map()).str();
  const auto dark = between(page, "<g class=\"cw-map__tone-6\">", "</g>");
  ASSERT_EQ(dark.size(), 1U);
  EXPECT_EQ(count(dark[0], "<title>West &lt;1&gt;: 3 years</title></path>"), 1U);
  EXPECT_EQ(count(page, "<svg class=\"cw-chart__drawing"), 1U);
  EXPECT_EQ(count(page, "role=\"img\" aria-labelledby=\"map-map-title map-map-description\""), 1U);
}

TEST(Choropleth, HatchesAnAreaWithoutAFigure) {
  const std::string page = render(small_map()).str();
  const auto missing = between(page, "fill=\"url(#map-missing)\">", "</g>");
  ASSERT_EQ(missing.size(), 1U);
  EXPECT_EQ(count(missing[0], "<title>Area E2: No figure</title>"), 1U);
  EXPECT_EQ(count(page, "<pattern id=\"map-missing\""), 1U);
  EXPECT_EQ(count(page, "</svg>No figure</li>"), 1U);
}

TEST(Choropleth, SaysWhatItsTonesMean) {
  auto map = small_map();
  map.words.breaks = {2, 4.5};
  const std::string page = render(map).str();
  EXPECT_EQ(count(page, "</svg>Under 2</li>"), 1U);
  EXPECT_EQ(count(page, "</svg>2 to under 4.5</li>"), 1U);
  EXPECT_EQ(count(page, "</svg>4.5 and over</li>"), 1U);
  map.words.breaks.clear();
  EXPECT_EQ(count(render(map).str(), "</svg>With a figure</li>"), 1U);
}

TEST(Choropleth, LeadsWhereAnAreaLeadsAndSaysSo) {
  auto map = small_map();
  map.values[0].href = "/bodies/E1?a=1&b=2";
  const std::string page = render(map).str();
  EXPECT_EQ(count(page,
                  "<a href=\"/bodies/E1?a=1&amp;b=2\" tabindex=\"-1\"><title>West &lt;1&gt;: 3 "
                  "years</title><path"),
            1U);
  EXPECT_EQ(count(page, "role=\"group\""), 1U);  // A picture may hold no links.
  EXPECT_EQ(svg_file(map, {}).find("<a "), std::string::npos);
}

TEST(Choropleth, OutlinesTheAreaThatTheReaderCameFor) {
  auto map = small_map();
  map.words.highlighted = "E1";
  const std::string page = render(map).str();
  EXPECT_EQ(count(page, "<path class=\"cw-map__highlight\""), 1U);
  EXPECT_EQ(count(page, "</svg>Outlined: West &lt;1&gt;, 3 years</li>"), 1U);
  map.words.highlighted = "E9";
  EXPECT_EQ(render(map).str().find("cw-map__highlight"), std::string::npos);
}

TEST(Choropleth, DrawsARingAroundASmallArea) {
  auto boundaries = Mosaic(2).boundaries();
  boundaries.push_back(
      {"tiny", "Tiny", {{{{0.5, 50.5}, {0.501, 50.5}, {0.5, 50.501}, {0.5, 50.5}}}}});
  auto map = small_map();
  map.outlines = std::make_shared<const Outlines>(boundaries);
  map.words.highlighted = "tiny";
  EXPECT_EQ(count(render(map).str(), "<circle class=\"cw-map__highlight\""), 1U);
}

TEST(Choropleth, IsAFileWithItsLegend) {
  const std::string svg = svg_file(small_map(), {"Source: ONS"});
  EXPECT_EQ(count(svg, ">2 and over</text>"), 1U);
  EXPECT_EQ(count(svg, ">No figure</text>"), 1U);
  EXPECT_EQ(count(svg, "<title>West &lt;1&gt;: 3 years</title>"), 1U);
}

TEST(Choropleth, OfAllEnglandWeighsLessThanSixtyKilobytes) {
  const auto boundaries = england();
  if (boundaries.empty()) return;
  auto map = small_map();
  map.outlines = std::make_shared<const Outlines>(boundaries);
  map.values.clear();
  for (const auto& area : boundaries) {
    AreaValue value;
    value.code = area.code;
    value.name = area.name;
    value.value = static_cast<double>(map.values.size() % 5);
    value.value_text = "73.7 years";
    value.href = "/bodies/" + area.code;
    map.values.push_back(std::move(value));
  }
  map.words.breaks = {1, 2, 3, 4};
  const std::string page = render(map).str();
  EXPECT_EQ(count(page, "<path d="), 153U);
  EXPECT_LT(page.size(), 60'000U);
}

TEST(Choropleth, RefusesWhatCannotBeShaded) {
  auto map = small_map();
  map.values.push_back(map.values[0]);
  EXPECT_THROW(render(map), base::Defect);
  map = small_map();
  map.values[0].value = std::numeric_limits<double>::infinity();
  EXPECT_THROW(render(map), base::Defect);
  map = small_map();
  map.words.breaks = {2, 2};
  EXPECT_THROW(render(map), base::Defect);
  map.words.breaks = {1, 2, 3, 4, 5, 6};
  EXPECT_THROW(render(map), base::Defect);
  map = small_map();
  map.outlines.reset();
  EXPECT_THROW(render(map), base::Defect);
}

}  // namespace
}  // namespace commonweal::platform
