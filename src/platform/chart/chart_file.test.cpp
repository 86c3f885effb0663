#include "platform/chart/chart_file.hpp"

#include <gtest/gtest.h>

#include "platform/chart/bar_chart.hpp"
#include "platform/chart/chart_fixture.hpp"
#include "platform/chart/line_chart.hpp"
#include "platform/chart/mark_style.hpp"

namespace commonweal::platform {
namespace {

BarChart small_chart() {
  return {.caption = {.id = "windows",
                      .title = "Most \"windows\" <never> arrive & stay",
                      .unit = "Windows",
                      .description = "3 arrive, 9 never do."},
          .bars = {{"Arrive", 3}, {"Never", 9}}};
}

TEST(ChartFile, StandsAlone) {
  const std::string svg = svg_file(small_chart(), {"Source: made up"});
  EXPECT_TRUE(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1360\""));
  EXPECT_TRUE(svg.ends_with("</svg>\n"));
  EXPECT_NE(svg.find(mark_style()), std::string::npos);
  EXPECT_EQ(svg.find("href"), std::string::npos);  // It fetches nothing.
}

TEST(ChartFile, SaysTitleUnitAndSource) {
  const std::string svg = svg_file(small_chart(), {"Source: made up"});
  EXPECT_EQ(count(svg, ">Most &quot;windows&quot; &lt;never&gt; arrive &amp; stay</text>"), 1U);
  EXPECT_EQ(count(svg, ">Windows</text>"), 1U);
  EXPECT_EQ(count(svg, ">Source: made up</text>"), 1U);
  EXPECT_EQ(count(svg, "<desc id=\"description\">3 arrive, 9 never do.</desc>"), 1U);
}

TEST(ChartFile, WrapsALongTitleAndGrowsWithIt) {
  auto chart = small_chart();
  const auto height = [&] {
    return std::stod(between(svg_file(chart, {}), " height=\"", "\"").at(0));
  };
  const double before = height();
  for (int time = 0; time < 4; ++time) chart.caption.title += " and so on and on and on";
  EXPECT_GT(height(), before + 20);
}

TEST(ChartFile, LeavesOutWhatXmlCannotHold) {
  const std::string svg = svg_file(small_chart(), {"Source:\x01 made\x1F up"});
  EXPECT_NE(svg.find(">Source: made up<"), std::string::npos);
}

TEST(ChartFile, HasNoWordsOfItsOwnWhereThereIsNoSource) {
  EXPECT_EQ(svg_file(small_chart(), {}).find("Source"), std::string::npos);
}

}  // namespace
}  // namespace commonweal::platform
