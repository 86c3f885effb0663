#include "platform/chart/waterfall_chart.hpp"

#include <limits>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/chart/chart_fixture.hpp"
#include "platform/chart/drawing_fixture.hpp"

namespace commonweal::platform {
namespace {

WaterfallChart small_chart() {
  return {.caption = {.id = "value", .title = "T", .unit = "", .description = "D"},
          .steps = {{.name = "Staff", .amount = -20},
                    {.name = "Buildings", .amount = -30},
                    {.name = "Fewer bed days", .amount = 90},
                    {.name = "Net value", .amount = std::nullopt}}};
}

struct Bar {
  double left;
  double right;
};

std::vector<Bar> bars_of(const std::string& svg) {
  std::vector<Bar> bars;
  for (const auto& box : between(svg, "<rect class=\"cw-chart__bar", "/>")) {
    if (count(box, "width=\"12\" height=\"12\"") > 0) continue;  // Of the key.
    const double left = number(between(box, " x=\"", "\"").at(0));
    bars.push_back({left, left + number(between(box, "width=\"", "\"").at(0))});
  }
  return bars;
}

TEST(WaterfallChart, BeginsEachBarWhereTheOneBeforeItEnded) {
  const auto bars = bars_of(drawing(render(small_chart()).str(), "wide"));
  ASSERT_EQ(bars.size(), 4U);
  EXPECT_NEAR(bars[0].left, bars[1].right, 0.11);
  EXPECT_NEAR(bars[1].left, bars[2].left, 0.11);    // What is added starts at the lowest point.
  EXPECT_NEAR(bars[2].right, bars[3].right, 0.11);  // The total ends where the last one did,
  EXPECT_NEAR(bars[3].left, bars[0].right, 0.11);   // and begins at zero, as the first.
  EXPECT_NEAR((bars[2].right - bars[2].left) / (bars[0].right - bars[0].left), 4.5, 0.02);
}

TEST(WaterfallChart, WritesWhatEachLineBringsAndWhatTheyComeTo) {
  const std::string svg = drawing(render(small_chart()).str(), "narrow");
  for (const char* text : {">-20</text>", ">-30</text>", ">90</text>", ">40</text>"}) {
    EXPECT_GE(count(svg, text), 1U) << text;
  }
  for (const char* text : {">Taken away<", ">Added<", ">Total so far<"}) {
    EXPECT_EQ(count(svg, text), 1U) << text;
  }
}

TEST(WaterfallChart, NamesOnlyTheMarksThatItDraws) {
  auto chart = small_chart();
  chart.steps = {{.name = "Staff", .amount = -20}};
  const std::string svg = drawing(render(chart).str(), "wide");
  EXPECT_EQ(count(svg, ">Taken away<"), 1U);
  EXPECT_EQ(count(svg, ">Added<") + count(svg, ">Total so far<"), 0U);
}

TEST(WaterfallChart, SaysSoWhereThereIsNothingToAdd) {
  auto chart = small_chart();
  chart.steps.clear();
  EXPECT_NE(render(chart).str().find("no figures to show"), std::string::npos);
}

TEST(WaterfallChart, RefusesWhatIsNoNumber) {
  for (const double bad :
       {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
    auto chart = small_chart();
    chart.steps[1].amount = bad;
    EXPECT_THROW(render(chart), base::Defect);
  }
}

TEST(WaterfallChart, StaysInsideItsDrawingAndNeverPrintsWordsOverWords) {
  for (int seed = 1; seed <= 100 && !HasFailure(); ++seed) {
    Random random{seed * 7919};
    SCOPED_TRACE(seed);
    WaterfallChart chart{.caption = small_chart().caption};
    for (std::size_t at = 1 + random.count(12); at > 0; --at) {
      WaterfallStep step{.name = random_words(random)};
      if (random.count(5) > 0) step.amount = random.below(2e9) - 1e9;
      chart.steps.push_back(step);
    }
    const std::string page = render(chart).str();
    expect_sound(drawing(page, "wide"), 680, 4000, 15);
    expect_sound(drawing(page, "narrow"), 320, 4000, 14);
  }
}

}  // namespace
}  // namespace commonweal::platform
