#include "platform/chart/funnel_chart.hpp"

#include <limits>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/chart/chart_fixture.hpp"
#include "platform/chart/drawing_fixture.hpp"

namespace commonweal::platform {
namespace {

FunnelChart small_chart() {
  return {.caption = {.id = "funnel",
                      .title = "Small studies find more",
                      .unit = "Differences",
                      .description = "Three studies; pooled 0.4."},
          .points = {{"Ayton", 0.3, 0.1}, {"Beeford", 0.5, 0.2}, {"Cley", 0.9, 0.4}},
          .pooled = 0.4,
          .pooled_label = "Pooled 0.40"};
}

std::string wide(const FunnelChart& chart) { return drawing(render(chart).str(), "wide"); }

double first(const std::string& text, const std::string& before) {
  return number(between(text, before, "\"").at(0));
}

TEST(FunnelChart, HasTheMostExactStudyAtTheTop) {
  const auto points = between(wide(small_chart()), "<g class=\"cw-chart__study\">", "</g>").at(0);
  const auto depths = between(points, "cy=\"", "\"");
  ASSERT_EQ(depths.size(), 3U);
  EXPECT_LT(number(depths[0]), number(depths[1]));
  EXPECT_LT(number(depths[1]), number(depths[2]));
  // An error of twice the size is twice as deep: 0.1, 0.2 and 0.4 from the same zero.
  const double first_step = number(depths[1]) - number(depths[0]);
  EXPECT_NEAR(number(depths[2]) - number(depths[1]), 2 * first_step, 0.3);
}

TEST(FunnelChart, DrawsItsContoursFromTheOutsideIn) {
  const std::string svg = wide(small_chart());
  std::size_t at = 0;
  for (const char* contour : {"contour--1\"", "contour--2\"", "contour--3\"", "contour--4\""}) {
    const auto next = svg.find(contour, at);
    ASSERT_NE(next, std::string::npos) << contour;
    at = next;
  }
  for (const char* words :
       {">p above 0.10<", ">0.05 to 0.10<", ">0.01 to 0.05<", ">p below 0.01<"}) {
    EXPECT_EQ(count(svg, words), 1U) << words;
  }
}

// A study on the inner contour has p = 0.10: effect over error 1.645.
TEST(FunnelChart, StandsItsContoursAtTheQuantilesOfTheNormalDistribution) {
  auto chart = small_chart();
  chart.pooled.reset();
  chart.points = {{"Edge", 1.6448536 * 0.4, 0.4}, {"Other", -1.2, 0.1}};
  const std::string svg = wide(chart);
  const auto inner = between(svg, "<path class=\"cw-chart__contour cw-chart__contour--4\"", "/>");
  const double foot =
      number(between(inner.at(0), " ", ",").at(between(inner.at(0), " ", ",").size() - 2));
  EXPECT_NEAR(foot, first(svg, "<circle cx=\""), 0.2) << inner.at(0);
}

TEST(FunnelChart, HasNoFunnelWhereNothingIsPooled) {
  auto chart = small_chart();
  EXPECT_EQ(count(wide(chart), "cw-chart__whole"), 3U);
  chart.pooled.reset();
  EXPECT_EQ(count(wide(chart), "cw-chart__whole"), 0U);
  EXPECT_EQ(count(wide(chart), "Pooled"), 0U);
}

TEST(FunnelChart, SaysSoWhereThereAreNoStudies) {
  auto chart = small_chart();
  chart.points.clear();
  EXPECT_NE(render(chart).str().find(">There are no figures to show.<"), std::string::npos);
}

TEST(FunnelChart, RefusesWhatIsNoStandardError) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  for (const double error : {0.0, -1.0, nan}) {
    auto chart = small_chart();
    chart.points[0].standard_error = error;
    EXPECT_THROW(render(chart), base::Defect) << error;
  }
  auto chart = small_chart();
  chart.points[0].effect = nan;
  EXPECT_THROW(render(chart), base::Defect);
}

FunnelChart random_chart(Random& random) {
  auto chart = small_chart();
  chart.points.clear();
  const double size = std::vector<double>{1e-7, 1, 100, 1e13}[random.count(4)];
  for (std::size_t row = 1 + random.count(30); row > 0; --row) {
    chart.points.push_back({"", random.below(size) - size / 2, random.below(size) + size / 1e6});
  }
  if (random.count(2) == 0) chart.scale = EffectScale::log_ratio;
  if (random.count(3) == 0) chart.pooled.reset();
  if (chart.pooled) chart.pooled = random.below(size);
  chart.pooled_label = random_words(random);
  chart.effect_heading = random_words(random);
  return chart;
}

TEST(FunnelChart, StaysInsideItsDrawingAndNeverPrintsWordsOverWords) {
  for (int seed = 1; seed <= 200 && !HasFailure(); ++seed) {
    Random random{seed * 7919};
    SCOPED_TRACE(seed);
    const std::string page = render(random_chart(random)).str();
    for (const auto& [name, width, letters] :
         {std::tuple{"narrow", 320.0, 14.0}, std::tuple{"wide", 680.0, 15.0}}) {
      const std::string svg = drawing(page, name);
      const double height = std::stod(between(svg, "viewBox=\"0 0 ", "\"").at(0).substr(4));
      expect_sound(svg, width, height, letters);
    }
  }
}

}  // namespace
}  // namespace commonweal::platform
