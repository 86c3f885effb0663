#include "platform/chart/line_chart.hpp"

#include <limits>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "platform/chart/chart_fixture.hpp"

namespace commonweal::platform {
namespace {

LineChart small_chart() {
  return {.caption = {.id = "list",
                      .title = "Up, then down",
                      .unit = "People",
                      .description = "From 100 in 2020 to 300 in 2022; projected 100 in 2024."},
          .lines = {{"Observed", {{2020, 100}, {2021, 250}, {2022, 300}}, Style::observed},
                    {"Repeated", {{2022, 300}, {2024, 100}}, Style::projected}},
          .bands = {{"Range", {{2022, 300, 300}, {2024, 50, 150}}}},
          .levels = {{"Record low", 100}},
          .markers = {{2022, 300, "300, 2022"}}};
}

constexpr const char* kSmallDrawing = R"svg(<figure class="cw-chart" id="list">
<figcaption class="cw-chart__caption">
<span class="cw-chart__title">Up, then down</span>
<span class="cw-chart__unit">People</span>
</figcaption>
<svg class="cw-chart__drawing cw-chart__drawing--wide" viewBox="0 0 680 390" font-size="15" role="img" aria-labelledby="list-wide-title list-wide-description">
<title id="list-wide-title">Up, then down</title>
<desc id="list-wide-description">From 100 in 2020 to 300 in 2022; projected 100 in 2024.</desc>
<line class="cw-chart__grid" x1="35.9" y1="362.5" x2="664" y2="362.5"/>
<text class="cw-chart__tick" x="27.9" y="367.8" text-anchor="end">0</text>
<line class="cw-chart__grid" x1="35.9" y1="246.7" x2="664" y2="246.7"/>
<text class="cw-chart__tick" x="27.9" y="251.9" text-anchor="end">100</text>
<line class="cw-chart__grid" x1="35.9" y1="130.8" x2="664" y2="130.8"/>
<text class="cw-chart__tick" x="27.9" y="136.1" text-anchor="end">200</text>
<line class="cw-chart__grid" x1="35.9" y1="15" x2="664" y2="15"/>
<text class="cw-chart__tick" x="27.9" y="20.3" text-anchor="end">300</text>
<line class="cw-chart__axis" x1="35.9" y1="362.5" x2="35.9" y2="367.5"/>
<text class="cw-chart__tick" x="35.9" y="384.8" text-anchor="middle">2020</text>
<line class="cw-chart__axis" x1="192.9" y1="362.5" x2="192.9" y2="367.5"/>
<text class="cw-chart__tick" x="192.9" y="384.8" text-anchor="middle">2021</text>
<line class="cw-chart__axis" x1="350" y1="362.5" x2="350" y2="367.5"/>
<text class="cw-chart__tick" x="350" y="384.8" text-anchor="middle">2022</text>
<line class="cw-chart__axis" x1="507" y1="362.5" x2="507" y2="367.5"/>
<text class="cw-chart__tick" x="507" y="384.8" text-anchor="middle">2023</text>
<line class="cw-chart__axis" x1="664" y1="362.5" x2="664" y2="367.5"/>
<text class="cw-chart__tick" x="661.4" y="384.8" text-anchor="middle">2024</text>
<line class="cw-chart__axis" x1="35.9" y1="362.5" x2="664" y2="362.5"/>
<path class="cw-chart__band cw-chart__tone-1" fill="currentColor" fill-opacity="0.2" d="M350,15 664,188.8 664,304.6 350,15Z"/>
<path class="cw-chart__level" fill="none" stroke="currentColor" stroke-dasharray="2 4" d="M35.9,246.7 664,246.7"/>
<path class="cw-chart__line cw-chart__line--observed cw-chart__tone-1" fill="none" stroke="currentColor" d="M35.9,246.7 192.9,72.9 350,15"/>
<path class="cw-chart__line cw-chart__line--projected cw-chart__tone-1" fill="none" stroke="currentColor" stroke-dasharray="7 5" d="M350,15 664,246.7"/>
<circle class="cw-chart__point" cx="350" cy="15" r="4.5"/>
<text class="cw-chart__label cw-chart__label--point" x="371.6" y="20.3">300, 2022</text>
<text class="cw-chart__label cw-chart__label--level" x="82.3" y="238.9">Record low</text>
<text class="cw-chart__label cw-chart__tone-1" x="309.5" y="18.5" text-anchor="end">Observed</text>
<text class="cw-chart__label cw-chart__tone-1" x="658.4" y="266.5" text-anchor="end">Repeated</text>
<text class="cw-chart__label cw-chart__tone-1" x="656" y="309.8" text-anchor="end">Range</text>
)svg";

TEST(LineChart, IsDrawnWhole) {
  const std::string page = render(small_chart()).str();
  EXPECT_EQ(page.substr(0, page.find("</svg>")), kSmallDrawing);
}

TEST(LineChart, IsDrawnForAPageAndForAPhone) {
  const std::string page = render(small_chart()).str();
  EXPECT_EQ(between(page, "viewBox=\"", "\""),
            (std::vector<std::string>{"0 0 680 390", "0 0 320 310"}));
}

TEST(LineChart, NamesItsTitlesAfterItsIdSoThatTwoDoNotClash) {
  const std::string page = render(small_chart()).str();
  const std::vector<std::string> ids{"list", "list-wide-title", "list-wide-description",
                                     "list-narrow-title", "list-narrow-description"};
  EXPECT_EQ(between(page, " id=\"", "\""), ids);
  EXPECT_EQ(between(page, "aria-labelledby=\"", "\""),
            (std::vector<std::string>{ids[1] + ' ' + ids[2], ids[3] + ' ' + ids[4]}));
}

TEST(LineChart, RefusesAnIdThatCannotBeOne) {
  auto chart = small_chart();
  for (const auto* id : {"", "two words", "\"><script>"}) {
    chart.caption.id = id;
    EXPECT_THROW(render(chart), base::Defect) << id;
  }
}

TEST(LineChart, HasNoInlineStyleAndNoScript) {
  const std::string page = render(small_chart()).str();
  EXPECT_EQ(count(page, "style="), 0U);
  EXPECT_EQ(count(page, "<script"), 0U);
}

TEST(LineChart, EscapesWhatItIsGiven) {
  const std::string hostile = "\"><script>alert('1')</script>&";
  auto chart = small_chart();
  chart.caption.title = chart.caption.unit = chart.caption.description = hostile;
  chart.lines[0].name = chart.bands[0].name = chart.levels[0].label = hostile;
  chart.markers[0].label = hostile;
  chart.value_text = [&](double) { return hostile; };
  chart.time_text = [&](double) { return hostile; };
  const std::string page = render(chart).str();
  EXPECT_EQ(count(page, "<script"), 0U);
  EXPECT_EQ(count(page, "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</desc>"),
            2U);
}

TEST(LineChart, BreaksALineWhereAPointIsMissing) {
  LineChart chart{.caption = {.id = "gap"}};
  chart.lines = {
      {"", {{2020, 1}, {2021, 2}, {2022, {}}, {2023, 2}, {2024, 3}, {2025, {}}, {2026, 3}}}};
  const std::string wide = drawing(render(chart).str(), "wide");
  EXPECT_EQ(count(wide, "<path class=\"cw-chart__line"), 2U);
  EXPECT_EQ(count(wide, "<circle class=\"cw-chart__line"), 1U);
}

TEST(LineChart, TellsProjectedFromObservedWithoutColour) {
  const std::string wide = drawing(render(small_chart()).str(), "wide");
  const auto lines = between(wide, "<path class=\"cw-chart__line ", " d=");
  EXPECT_EQ(count(lines.at(0), "dasharray"), 0U);
  EXPECT_EQ(count(lines.at(1), "dasharray"), 1U);
}

TEST(LineChart, PutsZeroOnItsAxisUnlessFitted) {
  auto chart = small_chart();
  const auto ticks = [&] {
    return between(drawing(render(chart).str(), "wide"), "text-anchor=\"end\">", "<").at(0);
  };
  chart.lines[0].points = {{2020, 900}, {2021, 950}};
  chart.lines[1].points = {};
  chart.bands = {};
  chart.markers = {};
  chart.levels = {};
  EXPECT_EQ(ticks(), "0");
  chart.value_axis = ValueAxis::fitted;
  EXPECT_EQ(ticks(), "900");
}

TEST(LineChart, CallsItsTicksWhatItIsTold) {
  auto chart = small_chart();
  chart.value_text = [](double value) { return base::grouped(value) + " cases"; };
  chart.time_text = [](double year) { return "year " + base::grouped(year - 2000); };
  const std::string wide = drawing(render(chart).str(), "wide");
  EXPECT_EQ(count(wide, ">300 cases<"), 1U);
  EXPECT_EQ(count(wide, ">year 21<"), 1U);
}

TEST(LineChart, NamesLinesThatEndTogetherInAColumnBesideThem) {
  LineChart chart{.caption = {.id = "ends"}};
  for (const auto* name : {"North", "South", "East", "West"}) {
    chart.lines.push_back({name, {{2020, 10}, {2025, 12}}});
  }
  const auto names =
      between(drawing(render(chart).str(), "wide"), "<text class=\"cw-chart__label", "</text>");
  ASSERT_EQ(names.size(), 4U);
  for (const auto& name : names)
    EXPECT_EQ(between(name, " x=\"", "\""), between(names[0], " x=\"", "\""));
}

TEST(LineChart, SaysSoWhereThereAreNoFigures) {
  LineChart chart{.caption = {.id = "none"}, .levels = {{"Record low", 7}}};
  chart.lines = {{"Observed", {{2020, {}}}}};
  EXPECT_EQ(count(render(chart).str(), ">There are no figures to show.<"), 2U);
}

TEST(LineChart, ShowsASinglePointAsADotWithAxes) {
  LineChart chart{.caption = {.id = "one"}, .lines = {{"Only", {{2020.5, 12}}}}};
  const std::string wide = drawing(render(chart).str(), "wide");
  EXPECT_EQ(count(wide, "<circle"), 1U);
  EXPECT_EQ(count(wide, ">15<"), 1U);
  EXPECT_EQ(count(wide, ">Only<"), 1U);
}

TEST(LineChart, ShowsAConstantSeriesAsALevelLine) {
  LineChart chart{.caption = {.id = "flat"}, .lines = {{"", {{2019, 5}, {2021, 5}}}}};
  chart.value_axis = ValueAxis::fitted;
  const std::string wide = drawing(render(chart).str(), "wide");
  const auto path = between(wide, " d=\"M", "\"").at(0);
  const auto comma = path.find(',');
  EXPECT_EQ(path.substr(comma, path.find(' ') - comma), path.substr(path.rfind(',')));
}

TEST(LineChart, RefusesWhatIsNoNumber) {
  auto chart = small_chart();
  chart.lines[0].points[1].y = std::numeric_limits<double>::quiet_NaN();
  EXPECT_THROW(render(chart), base::Defect);
  chart = small_chart();
  chart.bands[0].points[0] = {2022, 2, 1};
  EXPECT_THROW(render(chart), base::Defect);
}

LineChart with_fan() {
  Fan fan;
  for (const double wide : {3.0, 2.0, 1.0}) {
    fan.bands.push_back({.name = std::to_string(static_cast<int>(wide)) + " wide",
                         .points = {{2024, 5, 5}, {2030, 5 - wide, 5 + wide}}});
  }
  return {.caption = {.id = "fan", .title = "T", .unit = "", .description = "D"},
          .lines = {{.name = "Seen", .points = {{2010, 2}, {2024, 5}}}},
          .fans = {fan}};
}

TEST(LineChart, DrawsAFanFromTheWidestBandToTheNarrowestInOneTone) {
  const std::string svg = drawing(render(with_fan()).str(), "wide");
  const auto bands = between(svg, "<path class=\"cw-chart__band ", "Z\"");
  ASSERT_EQ(bands.size(), 3U);
  double top_before = 0;
  for (const auto& band : bands) {
    EXPECT_TRUE(band.starts_with("cw-chart__tone-1\"")) << band;
    const double top = std::stod(between(band, ",", " ").at(1));  // At the end of its upper edge.
    EXPECT_GT(top, top_before);
    top_before = top;
  }
  EXPECT_EQ(count(svg, " wide</text>"), 3U);
}

TEST(LineChart, RefusesAFanWhoseBandsAreNotInsideOneAnother) {
  auto chart = with_fan();
  chart.fans[0].bands[1].points[1].upper = 9;
  EXPECT_THROW(render(chart), base::Defect);
  chart = with_fan();
  chart.fans[0].bands[1].points.pop_back();
  EXPECT_THROW(render(chart), base::Defect);
}

TEST(LineChart, MarksAnEventFromTopToBottomWithItsWords) {
  auto chart = with_fan();
  chart.events = {{2020.25, "First lockdown"}, {1990, "Long before"}};
  const std::string svg = drawing(render(chart).str(), "narrow");
  EXPECT_EQ(count(svg, "class=\"cw-chart__event\""), 1U);
  EXPECT_NE(svg.find("cw-chart__label--event"), std::string::npos);
  EXPECT_EQ(svg.find("before"), std::string::npos);
}

}  // namespace
}  // namespace commonweal::platform
