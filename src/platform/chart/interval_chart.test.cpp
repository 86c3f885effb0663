#include "platform/chart/interval_chart.hpp"

#include <limits>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/chart/chart_fixture.hpp"
#include "platform/chart/drawing_fixture.hpp"

namespace commonweal::platform {
namespace {

IntervalChart small_chart() {
  return {
      .caption = {.id = "life",
                  .title = "Men live longest in Hart",
                  .unit = "Years",
                  .description = "83.7 years in Hart, 73.7 in Blackpool."},
      .rows = {{.name = "Hart", .value = 83.7, .lower = 83, .upper = 84.4},
               {.name = "Blackpool",
                .value = 73.7,
                .lower = 73,
                .upper = 74.4,
                .style = RowStyle::strong},
               {.name = "Scilly", .value = {}, .lower = {}, .upper = {}, .value_text = "Too few"}},
      .reference = Reference{"England 79.5", 79.5}};
}

constexpr const char* kWide =
    R"svg(<rect class="cw-chart__row" x="0" y="43.5" width="680" height="22.5"/>
<g class="cw-chart__grid">
<line x1="93.2" y1="21" x2="93.2" y2="88.5"/>
<line x1="271.5" y1="21" x2="271.5" y2="88.5"/>
<line x1="449.8" y1="21" x2="449.8" y2="88.5"/>
<line x1="628.1" y1="21" x2="628.1" y2="88.5"/>
</g>
)svg";

TEST(IntervalChart, DrawsARowForEachNameUnderTheLineToCompareWith) {
  const std::string svg = drawing(render(small_chart()).str(), "wide");
  EXPECT_NE(svg.find(kWide), std::string::npos) << svg;
  EXPECT_EQ(count(svg, ">England 79.5</text>"), 1U);
  EXPECT_EQ(count(svg, "<line class=\"cw-chart__reference\""), 1U);
  EXPECT_EQ(count(svg, "<circle"), 2U);
}

TEST(IntervalChart, PutsADotInsideItsInterval) {
  const std::string svg = drawing(render(small_chart()).str(), "narrow");
  const auto dots = between(svg, "<circle cx=\"", "\"");
  const auto paths = between(svg, "cw-chart__interval cw-chart__tone-1\"", "/>");
  ASSERT_EQ(paths.size(), 1U);
  const double left = std::stod(between(paths[0], "d=\"M", ",").at(0));
  const double right = std::stod(between(paths[0], " ", ",").back());
  const double dot = std::stod(dots.at(0));  // Plain rows are drawn before the strong one.
  EXPECT_LT(left, dot);
  EXPECT_LT(dot, right);
  EXPECT_NEAR((left + right) / 2, dot, 0.2);
}

TEST(IntervalChart, MakesTheRowThatTheReaderCameForStandOutWithoutColour) {
  const std::string svg = drawing(render(small_chart()).str(), "wide");
  EXPECT_EQ(count(svg, "class=\"cw-chart__row\""), 1U);
  const auto strong = between(svg, "<g class=\"cw-chart__name cw-chart__name--strong\">", "</g>");
  ASSERT_EQ(strong.size(), 1U);
  EXPECT_NE(strong[0].find(">Blackpool<"), std::string::npos);
  EXPECT_NE(strong[0].find(">73.7<"), std::string::npos);
}

TEST(IntervalChart, SaysWhyARowHasNoFigure) {
  auto chart = small_chart();
  EXPECT_NE(render(chart).str().find(">Too few</text>"), std::string::npos);
  chart.rows[2].value_text.clear();
  EXPECT_NE(render(chart).str().find(">No figure</text>"), std::string::npos);
}

TEST(IntervalChart, DrawsBarsFromZero) {
  auto chart = small_chart();
  chart.mark = IntervalMark::bar;
  const std::string svg = drawing(render(chart).str(), "wide");
  EXPECT_NE(svg.find(">0</text>"), std::string::npos);
  EXPECT_EQ(count(svg, "<rect x="), 2U);
  const double full = std::stod(between(svg, "<rect x=\"", "\"").at(0));
  for (const auto& start : between(svg, "<rect x=\"", "\"")) EXPECT_EQ(std::stod(start), full);
}

// A hundred and fifty councils are ranked on a page whose first view stays under 150 KB.
TEST(IntervalChart, StaysLightAndInsideItsSheetWithAHundredAndFiftyRows) {
  IntervalChart chart = small_chart();
  chart.rows.clear();
  for (int row = 0; row < 150; ++row) {
    chart.rows.push_back({.name = "Bournemouth, Christchurch and Poole",
                          .value = 70 + row / 10.0,
                          .lower = 69 + row / 10.0,
                          .upper = 71 + row / 10.0});
  }
  const std::string page = render(chart).str();
  EXPECT_LT(page.size(), 75'000U);
  for (const auto& x : between(drawing(page, "narrow"), " x=\"", "\"")) {
    EXPECT_LE(std::stod(x), 320) << x;
  }
  EXPECT_EQ(count(drawing(page, "narrow"), "<circle"), 150U);
}

TEST(IntervalChart, KeepsItsTicksApart) {
  auto chart = small_chart();
  chart.value_text = [](double) { return std::string("a very long name"); };
  const auto ticks =
      between(drawing(render(chart).str(), "narrow"), "<g class=\"cw-chart__tick\">", "</g>");
  EXPECT_EQ(count(ticks.at(0), "a very long name"), 2U);
}

TEST(IntervalChart, SaysSoWhereThereAreNoRows) {
  auto chart = small_chart();
  chart.rows.clear();
  EXPECT_NE(render(chart).str().find(">There are no figures to show.<"), std::string::npos);
}

TEST(IntervalChart, StandsWhereNoRowHasAFigure) {
  auto chart = small_chart();
  chart.reference.reset();
  chart.rows = {chart.rows[2]};
  EXPECT_NO_THROW(render(chart));
}

TEST(IntervalChart, RefusesWhatIsNoInterval) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const auto with = [](IntervalRow row) {
    auto chart = small_chart();
    row.name = "Hart";
    chart.rows[0] = row;
    return chart;
  };
  const auto row = [](std::optional<double> value, std::optional<double> lower,
                      std::optional<double> upper) {
    return IntervalRow{.name = "", .value = value, .lower = lower, .upper = upper};
  };
  EXPECT_THROW(render(with(row(nan, {}, {}))), base::Defect);
  EXPECT_THROW(render(with(row(1, 1, {}))), base::Defect);
  EXPECT_THROW(render(with(row(1, 2, 1))), base::Defect);
  EXPECT_THROW(render(with(row(1, nan, 2))), base::Defect);
  auto bars = with(row(-1, {}, {}));
  EXPECT_NO_THROW(render(bars));
  bars.mark = IntervalMark::bar;
  EXPECT_THROW(render(bars), base::Defect);
}

double drawing_height(const std::string& svg) {
  return std::stod(between(svg, "viewBox=\"0 0 ", "\"").at(0).substr(4));
}

IntervalChart random_chart(Random& random) {
  IntervalChart chart{.caption = small_chart().caption};
  chart.mark = random.count(2) == 0 ? IntervalMark::dot : IntervalMark::bar;
  const double size = std::vector<double>{1e-7, 1, 100, 7e6, 1e13}[random.count(5)];
  for (std::size_t row = 1 + random.count(30); row > 0; --row) {
    const double value = random.below(size);
    chart.rows.push_back({.name = random_words(random), .value = value});
    if (random.count(2) == 0) {
      chart.rows.back().lower = value - random.below(size);
      chart.rows.back().upper = value + random.below(size);
    }
    if (random.count(5) == 0) {
      chart.rows.back().value.reset();
      chart.rows.back().value_text = random_words(random);
    }
    if (random.count(5) == 0) chart.rows.back().style = RowStyle::strong;
  }
  if (random.count(2) == 0) chart.reference = Reference{"England", random.below(size)};
  return chart;
}

TEST(IntervalChart, StaysInsideItsDrawingAndNeverPrintsWordsOverWords) {
  for (int seed = 1; seed <= 200 && !HasFailure(); ++seed) {
    Random random{seed * 7919};
    SCOPED_TRACE(seed);
    const std::string page = render(random_chart(random)).str();
    const std::string narrow = drawing(page, "narrow");
    expect_sound(narrow, 320, drawing_height(narrow), 14);
    const std::string wide = drawing(page, "wide");
    expect_sound(wide, 680, drawing_height(wide), 15);
  }
}

}  // namespace
}  // namespace commonweal::platform
