#include "platform/chart/point_chart.hpp"

#include <gtest/gtest.h>

#include <string>

#include "platform/chart/chart_file.hpp"
#include "platform/chart/chart_fixture.hpp"
#include "platform/chart/drawing_fixture.hpp"

namespace commonweal::platform {
namespace {

PointChart small_chart() {
  PointChart chart;
  chart.caption = {.id = "falls", .title = "Falls", .unit = "A month", .description = "D"};
  chart.are_joined = true;
  for (int i = 0; i < 12; ++i) chart.points.push_back({2024 + i / 12.0, 40.0 + i % 5});
  chart.points[3].mark = PointMark::bad;
  chart.points[4].mark = PointMark::good;
  chart.points[5].mark = PointMark::special;
  chart.guides = {{"Mean", {{2024, 42}, {2024.9, 42}}, GuideStyle::middle},
                  {"Upper limit", {{2024, 50}, {2024.4, {}}, {2024.5, 48}, {2024.9, 48}}}};
  chart.key = {{PointMark::bad, "Concerning"}, {PointMark::good, "Improving"}};
  chart.icons = {{WatchIcon::concerning_high, "Concerning"}, {WatchIcon::fail, "Fails"}};
  return chart;
}

TEST(PointChart, TellsPointsByShapeAndNamesItsLinesWhereTheyEnd) {
  const std::string svg = drawing(render(small_chart()).str(), "wide");
  EXPECT_EQ(count(svg, "<circle class=\"cw-chart__case\""), 9U);
  EXPECT_EQ(count(svg, "<path class=\"cw-chart__case cw-chart__case--bad\""),
            2U);  // One in the key.
  EXPECT_EQ(count(svg, "<circle class=\"cw-chart__case cw-chart__case--good\""), 2U);
  EXPECT_EQ(count(svg, "cw-chart__case--special"), 1U);
  EXPECT_EQ(count(svg, ">Upper limit</text>"), 1U);
  EXPECT_EQ(count(svg, "class=\"cw-chart__guide\""), 2U);  // A lone point before a break is none.
  EXPECT_EQ(count(svg, "cw-chart__icon--bad"), 2U);
}

TEST(PointChart, KeepsEverythingInsideAndWordsApart) {
  auto chart = small_chart();
  for (const auto& sheet : {kWideSheet, kNarrowSheet}) {
    const auto drawn = drawing(chart, sheet);
    expect_sound(drawn.marks.str(), sheet.width, drawn.height, sheet.font_size);
  }
}

TEST(PointChart, HasNumbersAlongItsFootWhereItIsNotOverTime) {
  auto chart = small_chart();
  chart.are_joined = false;
  chart.axis = HorizontalAxis::number;
  chart.guides.clear();
  for (auto& point : chart.points) point.x = (point.x - 2024) * 40'000;
  const std::string svg = drawing(render(chart).str(), "wide");
  EXPECT_EQ(count(svg, ">10,000</text>"), 1U);
  EXPECT_EQ(count(svg, ">2024</text>"), 0U);
}

TEST(PointChart, SaysSoWhereThereIsNothingToShow) {
  EXPECT_NE(render(PointChart{.caption = small_chart().caption}).str().find("no figures to show"),
            std::string::npos);
}

TEST(PointChart, IsAFileThatStandsAlone) {
  const auto svg = svg_file(small_chart(), {});
  EXPECT_TRUE(svg.starts_with("<svg") || svg.starts_with("<?xml"));
  EXPECT_NE(svg.find(".cw-chart__case--bad"), std::string::npos);
}

TEST(WatchIcon, DiffersByMoreThanColour) {
  std::string seen;
  for (const auto icon :
       {WatchIcon::common_cause, WatchIcon::improving_high, WatchIcon::improving_low,
        WatchIcon::pass, WatchIcon::fail, WatchIcon::hit_and_miss}) {
    const auto marks = icon_mark(icon, {20, 20}).str();
    const auto shape = marks.substr(marks.find('\n'));
    EXPECT_EQ(seen.find(shape), std::string::npos);
    seen += shape;
  }
}

}  // namespace
}  // namespace commonweal::platform
