#include "platform/chart/bubble_chart.hpp"

#include <limits>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/chart/chart_fixture.hpp"
#include "platform/chart/drawing_fixture.hpp"

namespace commonweal::platform {
namespace {

BubbleChart small_chart() {
  return {.caption = {.id = "bubbles",
                      .title = "The effect grows away from the equator",
                      .unit = "Differences",
                      .description = "Three studies and a line."},
          .bubbles = {{"Ayton", 10, 0.1, 1}, {"Beeford", 30, 0.3, 4}, {"Cley", 50, 1.2, 1}},
          .fit = {{10, 0.1, 0, 0.2}, {30, 0.3, 0.2, 0.4}, {50, 0.5, 0.3, 0.7}},
          .moderator_heading = "Degrees from the equator",
          .effect_heading = "Effect",
          .moderator_text = {}};
}

std::string wide(const BubbleChart& chart) { return drawing(render(chart).str(), "wide"); }

std::vector<std::string> radii(const BubbleChart& chart) {
  return between(wide(chart), " r=\"", "\"");
}

TEST(BubbleChart, GivesABubbleTheAreaOfItsWeightAndDrawsTheLargestFirst) {
  const auto all = radii(small_chart());
  ASSERT_EQ(all.size(), 3U);
  EXPECT_NEAR(number(all[0]) / number(all[1]), 2, 0.02);
}

TEST(BubbleChart, NamesTheStudyThatLiesFarFromTheLine) {
  auto chart = small_chart();
  chart.names_max = 1;
  const std::string svg = wide(chart);
  EXPECT_EQ(count(svg, ">Cley</text>"), 1U);
  EXPECT_EQ(count(svg, ">Ayton</text>"), 0U);
}

TEST(BubbleChart, PutsTheLineThroughTheBubblesItFits) {
  const std::string svg = wide(small_chart());
  const auto line = between(svg, "<path class=\"cw-chart__line cw-chart__tone-2\"", "/>").at(0);
  const auto largest = "M" + between(svg, "<circle cx=\"", "\"").at(1);  // Ayton, on the line.
  EXPECT_NE(line.find(largest + "," + between(svg, "cy=\"", "\"").at(1)), std::string::npos)
      << line;
  EXPECT_EQ(count(svg, "class=\"cw-chart__band cw-chart__tone-2\""), 1U);
}

TEST(BubbleChart, StandsWithoutALine) {
  auto chart = small_chart();
  chart.fit.clear();
  EXPECT_EQ(count(wide(chart), "cw-chart__band"), 0U);
  EXPECT_EQ(radii(chart).size(), 3U);
}

TEST(BubbleChart, SaysSoWhereThereAreNoStudies) {
  auto chart = small_chart();
  chart.bubbles.clear();
  EXPECT_NE(render(chart).str().find(">There are no figures to show.<"), std::string::npos);
}

TEST(BubbleChart, RefusesWhatIsNoBubbleAndNoBand) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const auto with = [](auto change) {
    auto chart = small_chart();
    change(chart);
    return chart;
  };
  EXPECT_THROW(render(with([](auto& c) { c.bubbles[0].weight = 0; })), base::Defect);
  EXPECT_THROW(render(with([&](auto& c) { c.bubbles[0].moderator = nan; })), base::Defect);
  EXPECT_THROW(render(with([&](auto& c) { c.bubbles[0].effect = nan; })), base::Defect);
  EXPECT_THROW(render(with([](auto& c) { c.fit[0].lower = 9; })), base::Defect);
}

BubbleChart random_chart(Random& random) {
  auto chart = small_chart();
  chart.bubbles.clear();
  chart.fit.clear();
  const double size = std::vector<double>{1e-7, 1, 100, 1e13}[random.count(4)];
  for (std::size_t row = 1 + random.count(30); row > 0; --row) {
    chart.bubbles.push_back({random_words(random), random.below(size),
                             random.below(size) - size / 2, random.below(9) + 1e-6});
  }
  for (int step = 0; random.count(3) != 0 && step < 20; ++step) {
    chart.fit.push_back({size * step / 20, random.below(size), -size * 5, size * 5});
  }
  chart.moderator_heading = random_words(random);
  chart.effect_heading = random_words(random);
  if (random.count(2) == 0) chart.scale = EffectScale::log_ratio;
  if (random.count(3) == 0) {
    chart.moderator_text = [](double) { return std::string("a very long name"); };
  }
  return chart;
}

TEST(BubbleChart, StaysInsideItsDrawingAndNeverPrintsWordsOverWords) {
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
