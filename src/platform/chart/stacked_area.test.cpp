#include "platform/chart/stacked_area.hpp"

#include <limits>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/chart/chart_fixture.hpp"
#include "platform/chart/drawing_fixture.hpp"

namespace commonweal::platform {
namespace {

StackedArea small_chart() {
  return {.caption = {.id = "pay", .title = "T", .unit = "", .description = "D"},
          .times = {2020, 2021, 2022},
          .layers = {{"Schools", {1, 2, 3}}, {"Health", {4, 4, 5}}}};
}

TEST(StackedArea, PutsOneLayerOnTheOther) {
  const std::string svg = drawing(render(small_chart()).str(), "wide");
  const auto layers = between(svg, "<path class=\"cw-chart__layer ", "/>");
  ASSERT_EQ(layers.size(), 2U);
  EXPECT_TRUE(layers[0].starts_with("cw-chart__tone-1\""));
  const auto path = [&](std::size_t at) { return between(layers[at], "d=\"M", "Z").at(0); };
  // The upper edge of the lower layer is the lower edge of the upper one, drawn backwards.
  const std::string edge_end = between(path(0), " ", " ").at(1);
  EXPECT_NE(path(1).find(" " + edge_end + " "), std::string::npos) << path(0) << '\n' << path(1);
  EXPECT_EQ(count(svg, ">8</text>"), 1U);  // The whole at its highest is the top of the axis.
}

TEST(StackedArea, NamesItsLayersWhereTheyEnd) {
  const std::string svg = drawing(render(small_chart()).str(), "narrow");
  const auto y_of = [&](const std::string& name) {
    const std::string text = svg.substr(0, svg.find(">" + name + "</text>"));
    return std::stod(between(text, " y=\"", "\"").back());
  };
  EXPECT_LT(y_of("Health"), y_of("Schools"));
}

TEST(StackedArea, KeepsItsNamesInsideTheSheet) {
  auto chart = small_chart();
  for (const char* name : {"Further education", "Early years", "Special schools", "The rest"}) {
    chart.layers.push_back({name, {1, 1, 1}});
  }
  const std::string svg = drawing(render(chart).str(), "narrow");
  EXPECT_EQ(count(svg, "<path class=\"cw-chart__layer"), 6U);
  EXPECT_NE(svg.find("cw-chart__layer cw-chart__tone-muted"), std::string::npos);
  for (const auto& x : between(svg, " x=\"", "\"")) EXPECT_LT(std::stod(x), 320);
}

TEST(StackedArea, SaysSoWhereThereIsNothingToStack) {
  EXPECT_NE(render(StackedArea{.caption = small_chart().caption}).str().find("no figures to show"),
            std::string::npos);
}

TEST(StackedArea, RefusesWhatDoesNotStack) {
  const auto refused = [](auto change) {
    auto chart = small_chart();
    change(chart);
    EXPECT_THROW(render(chart), base::Defect);
  };
  refused([](StackedArea& chart) { chart.layers[0].values[1] = -1; });
  refused([](StackedArea& chart) {
    chart.layers[0].values[1] = std::numeric_limits<double>::quiet_NaN();
  });
  refused([](StackedArea& chart) { chart.layers[0].values.pop_back(); });
  refused([](StackedArea& chart) { chart.times[2] = 2019; });
  refused([](StackedArea& chart) { chart.layers.resize(7, chart.layers[0]); });
}

TEST(StackedArea, StaysInsideItsDrawingAndNeverPrintsWordsOverWords) {
  for (int seed = 1; seed <= 100 && !HasFailure(); ++seed) {
    Random random{seed * 7919};
    SCOPED_TRACE(seed);
    StackedArea chart{.caption = small_chart().caption};
    for (std::size_t at = 2 + random.count(9); at > 0; --at) {
      chart.times.push_back(chart.times.empty() ? 2000
                                                : chart.times.back() + 0.1 + random.below(3));
    }
    for (std::size_t layer = 1 + random.count(6); layer > 0; --layer) {
      chart.layers.push_back({random_words(random), {}});
      for (const double time : chart.times) {
        chart.layers.back().values.push_back(random.below(time));
      }
    }
    const std::string page = render(chart).str();
    expect_sound(drawing(page, "wide"), 680, 390, 15);
    expect_sound(drawing(page, "narrow"), 320, 310, 14);
  }
}

}  // namespace
}  // namespace commonweal::platform
