#include "platform/chart/small_multiples.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "platform/chart/chart_fixture.hpp"
#include "platform/chart/drawing_fixture.hpp"

namespace commonweal::platform {
namespace {

SmallMultiples small_chart() {
  return {.caption = {.id = "places", .title = "T", .unit = "", .description = "D"},
          .panels = {{"Blackpool", {{2010, 60}, {2020, 62}}, ""},
                     {"Hart", {{2010, 66}, {2020, 70}}, "70 years"},
                     {"Scilly", {}, ""}},
          .reference = Line{"England", {{2010, 63}, {2020, 64}}, Style::other}};
}

TEST(SmallMultiples, DrawAPanelForEachWithItsNameAndItsLastValue) {
  const std::string svg = drawing(render(small_chart()).str(), "wide");
  for (const char* name : {"Blackpool", "Hart", "Scilly"}) {
    EXPECT_EQ(count(svg, std::string(">") + name + "</text>"), 1U) << name;
  }
  EXPECT_EQ(count(svg, ">62</text>"), 1U);
  EXPECT_EQ(count(svg, ">70 years</text>"), 1U);
  EXPECT_EQ(count(svg, ">No figures</text>"), 1U);
}

TEST(SmallMultiples, ShareOneScale) {
  auto chart = small_chart();
  chart.panels = {{"A", {{2010, 60}, {2020, 70}}, ""}, {"B", {{2010, 60}, {2020, 70}}, ""}};
  const std::string svg = drawing(render(chart).str(), "wide");
  const auto lines = between(svg, "<path class=\"cw-chart__line cw-chart__tone-1\"", "/>");
  ASSERT_EQ(lines.size(), 2U);
  const auto height = [](const std::string& line) {
    return between(between(line, "d=\"", "\"").at(0), ",", " ").at(0);
  };
  EXPECT_EQ(height(lines[0]), height(lines[1]));
  chart.panels[1].points = {{2010, 0}, {2020, 70}};  // Moves the other panel's line too.
  const auto moved = between(drawing(render(chart).str(), "wide"),
                             "<path class=\"cw-chart__line cw-chart__tone-1\"", "/>");
  EXPECT_NE(height(moved[0]), height(lines[0]));
}

TEST(SmallMultiples, NameTheLineBehindOnce) {
  const std::string svg = drawing(render(small_chart()).str(), "wide");
  EXPECT_EQ(count(svg, ">England</text>"), 1U);
  EXPECT_EQ(count(svg, "cw-chart__line--other"), 3U);
}

TEST(SmallMultiples, StandInTwoColumnsOnAPhone) {
  auto chart = small_chart();
  chart.panels.resize(12, chart.panels[0]);
  const std::string page = render(chart).str();
  const auto columns = [&](const std::string& name) {
    std::vector<std::string> starts;
    for (const auto& text : between(drawing(page, name), "--strong\" x=\"", "\"")) {
      if (std::find(starts.begin(), starts.end(), text) == starts.end()) starts.push_back(text);
    }
    return starts.size();
  };
  EXPECT_EQ(columns("narrow"), 2U);
  EXPECT_EQ(columns("wide"), 4U);
  for (const auto& x : between(drawing(page, "narrow"), " x=\"", "\"")) {
    EXPECT_LE(std::stod(x), 320);
  }
}

TEST(SmallMultiples, SaySoWhereThereAreNoFigures) {
  auto chart = small_chart();
  chart.reference.reset();
  chart.panels = {chart.panels[2]};
  EXPECT_NE(render(chart).str().find("There are no figures to show."), std::string::npos);
}

TEST(SmallMultiples, StayInsideTheirDrawingAndNeverPrintWordsOverWords) {
  for (int seed = 1; seed <= 100 && !HasFailure(); ++seed) {
    Random random{seed * 7919};
    SCOPED_TRACE(seed);
    auto chart = small_chart();
    const double size = std::vector<double>{1e-7, 1, 100, 7e6, 1e13}[random.count(5)];
    for (std::size_t panel = random.count(9); panel > 0; --panel) {
      chart.panels.push_back({random_words(random), {}, ""});
      for (std::size_t at = random.count(20); at > 0; --at) {
        chart.panels.back().points.push_back({2000 + random.below(20), random.below(size)});
      }
    }
    const std::string page = render(chart).str();
    const auto height = [](const std::string& svg) {
      return std::stod(between(svg, "viewBox=\"0 0 ", "\"").at(0).substr(4));
    };
    const std::string narrow = drawing(page, "narrow");
    expect_sound(narrow, 320, height(narrow), 14);
    const std::string wide = drawing(page, "wide");
    expect_sound(wide, 680, height(wide), 15);
  }
}

}  // namespace
}  // namespace commonweal::platform
