#include "platform/chart/forest_chart.hpp"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/chart/chart_file.hpp"
#include "platform/chart/chart_fixture.hpp"
#include "platform/chart/drawing_fixture.hpp"
#include "platform/chart/forest_range.hpp"

namespace commonweal::platform {
namespace {

ForestRow study(std::string name, double estimate, double half, double weight) {
  return {.name = std::move(name),
          .estimate = estimate,
          .lower = estimate - half,
          .upper = estimate + half,
          .weight = weight,
          .estimate_text = "",
          .weight_text = ""};
}

ForestDiamond whole() {
  return {.name = "All trials",
          .estimate = std::log(0.49),
          .lower = std::log(0.34),
          .upper = std::log(0.7),
          .prediction = ForestInterval{std::log(0.14), std::log(1.76)},
          .estimate_text = "",
          .prediction_text = ""};
}

// Ratios, as logarithms. Made up.
ForestChart small_chart() {
  return {.caption = {.id = "trials",
                      .title = "The vaccine prevents half of all cases",
                      .unit = "Risk ratio",
                      .description = "Two trials; pooled 0.49."},
          .groups = {{.name = "",
                      .rows = {study("Ayton 1948", std::log(0.41), 1.1, 0.2),
                               study("Beeford 1949", std::log(0.6), 0.3, 0.8)},
                      .subtotal = {}}},
          .whole = whole(),
          .scale = EffectScale::log_ratio,
          .reference = {},
          .ends = {"Fewer cases", "More cases"}};
}

std::string wide(const ForestChart& chart) { return drawing(render(chart).str(), "wide"); }
std::string narrow(const ForestChart& chart) { return drawing(render(chart).str(), "narrow"); }

std::string group(const std::string& svg, const std::string& name) {
  return between(svg, "<g class=\"" + name + "\">", "</g>").at(0);
}

TEST(ForestChart, WritesRatiosForTheLogarithmsItIsGiven) {
  const std::string svg = wide(small_chart());
  EXPECT_EQ(count(svg, ">0.41 (0.14 to 1.23)</text>"), 1U) << svg;
  EXPECT_EQ(count(svg, ">0.49 (0.34 to 0.70)</text>"), 1U);
  EXPECT_EQ(count(svg, ">0.14 to 1.76</text>"), 1U);
  EXPECT_EQ(count(group(svg, "cw-chart__tick"), ">0.5</text>"), 1U);
  EXPECT_EQ(count(group(svg, "cw-chart__tick"), ">1</text>"), 1U);
}

TEST(ForestChart, SaysWhatEachEndMeans) {
  for (const auto& svg : {wide(small_chart()), narrow(small_chart())}) {
    EXPECT_EQ(count(svg, ">\u2190 Fewer cases</text>"), 1U);
    EXPECT_EQ(count(svg, ">More cases \u2192</text>"), 1U);
  }
}

TEST(ForestChart, GivesASquareTheAreaOfItsWeight) {
  const auto squares = between(group(wide(small_chart()), "cw-chart__square"), " width=\"", "\"");
  ASSERT_EQ(squares.size(), 2U);
  const double ratio = number(squares[1]) / number(squares[0]);
  EXPECT_NEAR(ratio * ratio, 4, 0.1);
}

TEST(ForestChart, StandsADiamondForTheWholeOverItsPredictionInterval) {
  const std::string svg = wide(small_chart());
  const auto diamonds = between(svg, "<path class=\"cw-chart__diamond\"", "/>");
  ASSERT_EQ(diamonds.size(), 1U);
  EXPECT_EQ(count(svg, "class=\"cw-chart__prediction\""), 1U);
  EXPECT_EQ(count(svg, ">Prediction interval</text>"), 1U);
  // The dashed line runs through the tip of the diamond.
  const auto tip = between(diamonds[0], " ", ",").back();
  EXPECT_EQ(count(svg, "d=\"M" + tip + ","), 1U) << diamonds[0];
}

TEST(ForestChart, TellsSubtotalsFromTheWholeWithoutColour) {
  auto chart = small_chart();
  chart.groups[0].name = "Before 1950";
  chart.groups[0].subtotal = whole();
  chart.groups[0].subtotal->prediction.reset();
  const std::string svg = wide(chart);
  EXPECT_EQ(count(svg, "class=\"cw-chart__diamond cw-chart__diamond--part\""), 1U);
  EXPECT_EQ(count(svg, "class=\"cw-chart__diamond\""), 1U);
  EXPECT_NE(svg.find(">Before 1950</text>"), std::string::npos);
}

TEST(ForestChart, DrawsAnArrowWhereAnIntervalLeavesThePlot) {
  auto chart = small_chart();
  EXPECT_EQ(count(wide(chart), "cw-chart__arrow"), 0U);
  chart.groups[0].rows.push_back(study("Cley 1951", 0, 40, 0.01));
  const std::string svg = wide(chart);
  EXPECT_EQ(count(group(svg, "cw-chart__arrow"), "<path"), 2U);
  // The others keep their room.
  EXPECT_LT(shown_values(chart).high, 3);
}

TEST(ForestChart, ShowsEveryEstimateHoweverFarOut) {
  auto chart = small_chart();
  chart.groups[0].rows.push_back(study("Cley 1951", 9, 1, 0.01));
  EXPECT_GE(shown_values(chart).high, 9);
}

TEST(ForestChart, SaysWhyAStudyHasNoEffect) {
  auto chart = small_chart();
  chart.groups[0].rows.push_back({.name = "Cley",
                                  .estimate = {},
                                  .lower = {},
                                  .upper = {},
                                  .weight = {},
                                  .estimate_text = "No cases in either arm",
                                  .weight_text = ""});
  const std::string svg = wide(chart);
  EXPECT_NE(svg.find("No cases in"), std::string::npos);
  EXPECT_EQ(count(group(svg, "cw-chart__square"), "<rect"), 2U);
}

// Each row of a leave-one-out forest is a pool of its own.
TEST(ForestChart, StandsWithoutWeightsOverAReference) {
  auto chart = small_chart();
  chart.whole.reset();
  chart.reference = Reference{"All 13 trials 0.49", std::log(0.49)};
  for (auto& row : chart.groups[0].rows) row.weight.reset();
  for (const auto& svg : {wide(chart), narrow(chart)}) {
    EXPECT_EQ(count(svg, ">All 13 trials 0.49</text>"), 1U);
    EXPECT_EQ(count(svg, ">Weight</text>"), 0U);
    EXPECT_EQ(count(svg, "cw-chart__whole"), 1U);
  }
}

TEST(ForestChart, KeepsItsUprightLinesOutOfTheWordsOnAPhone) {
  const std::string small =
      between(narrow(small_chart()), "<path class=\"cw-chart__reference\"", "/>").at(0);
  EXPECT_EQ(count(small, "M"), 4U);  // Two studies, the whole and its prediction interval.
  const std::string large =
      between(wide(small_chart()), "<path class=\"cw-chart__reference\"", "/>").at(0);
  EXPECT_EQ(count(large, "M"), 1U);
}

TEST(ForestChart, PutsTheWordsOverTheMarkOnAPhone) {
  const std::string svg = narrow(small_chart());
  const std::string before = svg.substr(0, svg.find(">Ayton 1948<"));
  const double words = number(between(before, " y=\"", "\"").back());
  const double mark = number(between(group(svg, "cw-chart__square"), " y=\"", "\"").at(0));
  EXPECT_GT(mark, words);
  EXPECT_EQ(count(svg, ">20.0%</text>"), 0U);
}

// 150 studies on a page whose first view stays under 150 KB.
TEST(ForestChart, StaysLightWithAHundredAndFiftyStudies) {
  auto chart = small_chart();
  for (int row = 2; row < 150; ++row) {
    chart.groups[0].rows.push_back(study("Stein and Aronson 1953", -0.4 + row / 300.0, 0.3, 0.005));
  }
  const std::string page = render(chart).str();
  EXPECT_LT(page.size(), 110'000U);
  EXPECT_EQ(count(group(drawing(page, "narrow"), "cw-chart__square"), "<rect"), 150U);
  EXPECT_EQ(count(drawing(page, "wide"), "<g class=\"cw-chart__tick\">"), 2U);  // Above too.
}

TEST(ForestChart, SaysSoWhereThereAreNoStudies) {
  auto chart = small_chart();
  chart.groups[0].rows.clear();
  EXPECT_NE(render(chart).str().find(">There are no figures to show.<"), std::string::npos);
}

TEST(ForestChart, IsAFileToo) {
  const std::string file = svg_file(small_chart(), {.source = "Source: made up."});
  EXPECT_NE(file.find("cw-chart__diamond"), std::string::npos);
  EXPECT_NE(file.find(">Source: made up.</text>"), std::string::npos);
}

TEST(ForestChart, RefusesWhatIsNoInterval) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const auto with = [](auto change) {
    auto chart = small_chart();
    change(chart);
    return chart;
  };
  EXPECT_THROW(render(with([&](auto& c) { c.groups[0].rows[0].estimate = nan; })), base::Defect);
  EXPECT_THROW(render(with([](auto& c) { c.groups[0].rows[0].lower.reset(); })), base::Defect);
  EXPECT_THROW(render(with([](auto& c) { c.groups[0].rows[0].upper = -5; })), base::Defect);
  EXPECT_THROW(render(with([](auto& c) { c.groups[0].rows[0].weight = 20; })), base::Defect);
  EXPECT_THROW(render(with([&](auto& c) { c.whole->prediction->lower = nan; })), base::Defect);
  EXPECT_THROW(render(with([](auto& c) { c.whole->lower = 3; })), base::Defect);
}

ForestDiamond random_diamond(Random& random, double size) {
  const double estimate = random.below(size) - size / 2;
  ForestDiamond diamond{.name = random_words(random),
                        .estimate = estimate,
                        .lower = estimate - random.below(size),
                        .upper = estimate + random.below(size),
                        .prediction = {},
                        .estimate_text = "",
                        .prediction_text = ""};
  if (random.count(2) == 0) {
    diamond.prediction = ForestInterval{diamond.lower - random.below(size), diamond.upper};
  }
  return diamond;
}

ForestChart random_chart(Random& random) {
  ForestChart chart{.caption = small_chart().caption, .whole = {}, .reference = {}, .ends = {}};
  const bool ratios = random.count(2) == 0;
  chart.scale = ratios ? EffectScale::log_ratio : EffectScale::difference;
  const double size = std::vector<double>{1e-7, 1, 100, ratios ? 300 : 1e13}[random.count(4)];
  for (std::size_t at = 1 + random.count(3); at > 0; --at) {
    ForestGroup group{.name = random_words(random), .rows = {}, .subtotal = {}};
    for (std::size_t row = 1 + random.count(12); row > 0; --row) {
      group.rows.push_back(study(random_words(random), random.below(size) - size / 2,
                                 random.below(size), random.below(1)));
      if (random.count(6) == 0) group.rows.back().estimate_text = random_words(random);
    }
    if (random.count(2) == 0) group.subtotal = random_diamond(random, size);
    chart.groups.push_back(std::move(group));
  }
  if (random.count(2) == 0) chart.whole = random_diamond(random, size);
  if (random.count(2) == 0) chart.reference = Reference{random_words(random), random.below(size)};
  if (random.count(2) == 0) chart.ends = {random_words(random), random_words(random)};
  return chart;
}

double drawing_height(const std::string& svg) {
  return std::stod(between(svg, "viewBox=\"0 0 ", "\"").at(0).substr(4));
}

TEST(ForestChart, StaysInsideItsDrawingAndNeverPrintsWordsOverWords) {
  for (int seed = 1; seed <= 200 && !HasFailure(); ++seed) {
    Random random{seed * 7919};
    SCOPED_TRACE(seed);
    const std::string page = render(random_chart(random)).str();
    const std::string small = drawing(page, "narrow");
    expect_sound(small, 320, drawing_height(small), 14);
    const std::string large = drawing(page, "wide");
    expect_sound(large, 680, drawing_height(large), 15);
  }
}

}  // namespace
}  // namespace commonweal::platform
