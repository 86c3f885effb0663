#include "platform/chart/stacked_columns.hpp"

#include <limits>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/chart/chart_fixture.hpp"
#include "platform/chart/drawing_fixture.hpp"

namespace commonweal::platform {
namespace {

StackedColumns small_chart() {
  return {.caption = {.id = "years", .title = "T", .unit = "", .description = "D"},
          .times = {2026, 2027},
          .layers = {{"Costs", {-4, -1}}, {"Care", {0, 3}}, {"Health", {1, 2}}},
          .sum_name = "Net"};
}

struct Column {
  double left;
  double top;
  double bottom;
};

std::vector<Column> columns_of(const std::string& svg, const std::string& tone) {
  std::vector<Column> columns;
  const auto group =
      between(svg, "<g class=\"cw-chart__layer cw-chart__tone-" + tone + "\">", "</g>");
  for (const auto& box : between(group.at(0), "<rect", "/>")) {
    const double top = number(between(box, " y=\"", "\"").at(0));
    columns.push_back({number(between(box, " x=\"", "\"").at(0)), top,
                       top + number(between(box, "height=\"", "\"").at(0))});
  }
  return columns;
}

TEST(StackedColumns, StacksWhatIsAddedAboveZeroAndHangsWhatIsTakenAwayBelow) {
  const std::string svg = drawing(render(small_chart()).str(), "wide");
  const auto costs = columns_of(svg, "1");
  const auto care = columns_of(svg, "2");
  const auto health = columns_of(svg, "3");
  ASSERT_EQ(costs.size(), 2U);
  ASSERT_EQ(care.size(), 1U);  // Nothing is drawn of nothing.
  ASSERT_EQ(health.size(), 2U);
  EXPECT_NEAR(health[0].bottom, costs[0].top, 0.11);  // Both begin at zero.
  EXPECT_NEAR(care[0].bottom, costs[1].top, 0.11);
  EXPECT_NEAR(health[1].bottom, care[0].top, 0.11);
  EXPECT_NEAR(health[1].left, care[0].left, 0.01);
  EXPECT_NEAR((costs[0].bottom - costs[0].top) / (costs[1].bottom - costs[1].top), 4, 0.02);
}

TEST(StackedColumns, DrawsWhatAYearComesToAndNamesItsParts) {
  const std::string svg = drawing(render(small_chart()).str(), "narrow");
  EXPECT_EQ(count(svg, "<circle class=\"cw-chart__point\""), 2U);
  for (const char* name : {">Costs<", ">Care<", ">Health<", ">Net<"}) {
    EXPECT_EQ(count(svg, name), 1U) << name;
  }
  auto chart = small_chart();
  chart.sum_name.clear();
  EXPECT_EQ(count(render(chart).str(), "<circle"), 0U);
}

TEST(StackedColumns, SaysSoWhereThereIsNothingToStack) {
  EXPECT_NE(
      render(StackedColumns{.caption = small_chart().caption}).str().find("no figures to show"),
      std::string::npos);
}

TEST(StackedColumns, RefusesWhatDoesNotStack) {
  const auto refused = [](auto change) {
    auto chart = small_chart();
    change(chart);
    EXPECT_THROW(render(chart), base::Defect);
  };
  refused([](StackedColumns& chart) {
    chart.layers[0].values[1] = std::numeric_limits<double>::quiet_NaN();
  });
  refused([](StackedColumns& chart) { chart.layers[0].values.pop_back(); });
  refused([](StackedColumns& chart) { chart.times[1] = 2028; });
  refused([](StackedColumns& chart) { chart.layers.resize(7, chart.layers[0]); });
}

TEST(StackedColumns, StaysInsideItsDrawingAndNeverPrintsWordsOverWords) {
  for (int seed = 1; seed <= 100 && !HasFailure(); ++seed) {
    Random random{seed * 7919};
    SCOPED_TRACE(seed);
    StackedColumns chart{.caption = small_chart().caption, .sum_name = "Net"};
    const auto years = static_cast<int>(1 + random.count(60));
    for (int year = 0; year < years; ++year) chart.times.push_back(2026 + year);
    for (std::size_t layer = 1 + random.count(6); layer > 0; --layer) {
      chart.layers.push_back({random_words(random), {}});
      for (int year = 0; year < years; ++year) {
        chart.layers.back().values.push_back(random.below(2e9) - 1e9);
      }
    }
    const std::string page = render(chart).str();
    expect_sound(drawing(page, "wide"), 680, 2000, 15);
    expect_sound(drawing(page, "narrow"), 320, 2000, 14);
  }
}

}  // namespace
}  // namespace commonweal::platform
