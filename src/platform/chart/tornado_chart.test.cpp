#include "platform/chart/tornado_chart.hpp"

#include <limits>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/chart/chart_fixture.hpp"
#include "platform/chart/drawing_fixture.hpp"

namespace commonweal::platform {
namespace {

TornadoChart small_chart() {
  return {.caption = {.id = "drivers", .title = "T", .unit = "", .description = "D"},
          .base = 10,
          .base_label = "As it stands 10",
          .drivers = {{.name = "Effect", .at_low = -20, .at_high = 40},
                      {.name = "Cost", .at_low = 15, .at_high = 5}}};
}

struct Bar {
  bool is_low;
  double left;
  double right;
};

std::vector<Bar> bars_of(const std::string& svg) {
  std::vector<Bar> bars;
  for (const auto& box : between(svg, "<rect class=\"cw-chart__bar", "/>")) {
    if (count(box, "width=\"12\" height=\"12\"") > 0) continue;  // Of the key.
    const double left = number(between(box, " x=\"", "\"").at(0));
    bars.push_back(
        {count(box, "--muted") > 0, left, left + number(between(box, "width=\"", "\"").at(0))});
  }
  return bars;
}

const Bar& the(const std::vector<Bar>& bars, std::size_t row, bool is_low) {
  return bars[row * 2].is_low == is_low ? bars[row * 2] : bars[row * 2 + 1];
}

TEST(TornadoChart, DrawsEachDriverFromTheBaseToBothItsEnds) {
  const auto bars = bars_of(drawing(render(small_chart()).str(), "wide"));
  ASSERT_EQ(bars.size(), 4U);
  const double base = the(bars, 0, true).right;
  EXPECT_NEAR(the(bars, 0, false).left, base, 0.11);
  // A driver whose high end makes the answer worse has its bars the other way round.
  EXPECT_NEAR(the(bars, 1, true).left, base, 0.11);
  EXPECT_NEAR(the(bars, 1, false).right, base, 0.11);
  const double unit = (the(bars, 0, false).right - base) / 30;
  EXPECT_NEAR(the(bars, 1, true).right, base + 5 * unit, 0.2);
}

TEST(TornadoChart, DrawsTheShorterBarOverTheLongerWhereBothLieOnOneSide) {
  auto chart = small_chart();
  chart.drivers = {{.name = "Effect", .at_low = 60, .at_high = 20}};
  const auto bars = bars_of(drawing(render(chart).str(), "wide"));
  ASSERT_EQ(bars.size(), 2U);
  EXPECT_TRUE(bars[0].is_low);
  EXPECT_LT(bars[1].right, bars[0].right);
}

TEST(TornadoChart, SaysTheBaseBothAnswersAndWhichBarIsWhich) {
  const std::string svg = drawing(render(small_chart()).str(), "narrow");
  for (const char* text : {">As it stands 10<", ">-20 to 40<", ">15 to 5<",
                           ">Driver at its low end<", ">Driver at its high end<"}) {
    EXPECT_EQ(count(svg, text), 1U) << text << svg;
  }
}

TEST(TornadoChart, StandsWhereNothingMovesTheAnswer) {
  auto chart = small_chart();
  chart.drivers = {{.name = "Effect", .at_low = 10, .at_high = 10}};
  EXPECT_NO_THROW(render(chart));
  chart.drivers.clear();
  EXPECT_NE(render(chart).str().find("no figures to show"), std::string::npos);
}

TEST(TornadoChart, RefusesWhatIsNoNumber) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  auto chart = small_chart();
  chart.drivers[0].at_low = nan;
  EXPECT_THROW(render(chart), base::Defect);
  chart = small_chart();
  chart.base = nan;
  EXPECT_THROW(render(chart), base::Defect);
}

TEST(TornadoChart, StaysInsideItsDrawingAndNeverPrintsWordsOverWords) {
  for (int seed = 1; seed <= 100 && !HasFailure(); ++seed) {
    Random random{seed * 7919};
    SCOPED_TRACE(seed);
    TornadoChart chart{.caption = small_chart().caption,
                       .base = random.below(2e9) - 1e9,
                       .base_label = "As it stands"};
    for (std::size_t at = 1 + random.count(12); at > 0; --at) {
      chart.drivers.push_back({.name = random_words(random),
                               .at_low = random.below(2e9) - 1e9,
                               .at_high = random.below(2e9) - 1e9});
    }
    const std::string page = render(chart).str();
    expect_sound(drawing(page, "wide"), 680, 4000, 15);
    expect_sound(drawing(page, "narrow"), 320, 4000, 14);
  }
}

}  // namespace
}  // namespace commonweal::platform
