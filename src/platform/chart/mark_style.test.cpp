// Colours held against the people who look at them: contrast after WCAG 2.2, and whether two
// neighbours can be told apart without the cones for green.

#include "platform/chart/mark_style.hpp"

#include <array>
#include <cmath>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "platform/chart/chart_fixture.hpp"

namespace commonweal::platform {
namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

double channel(const std::string& hex, std::size_t at) {
  return std::stoi(hex.substr(at, 2), nullptr, 16) / 255.0;
}

double linear(double value) {
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

// Of "12436d": linear light, red, green and blue.
Triple light(const std::string& hex) {
  return {linear(channel(hex, 0)), linear(channel(hex, 2)), linear(channel(hex, 4))};
}

Triple times(const Matrix& matrix, const Triple& vector) {
  Triple result{};
  for (std::size_t row = 0; row < 3; ++row) {
    for (std::size_t at = 0; at < 3; ++at) result[row] += matrix[row][at] * vector[at];
  }
  return result;
}

double luminance(const Triple& rgb) { return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]; }

double contrast(const Triple& one, const Triple& other) {
  const double a = luminance(one) + 0.05;
  const double b = luminance(other) + 0.05;
  return a > b ? a / b : b / a;
}

// Machado, Oliveira and Fernandes 2009, table 1: severity 1.0.
constexpr Matrix kDeuteranopia{{{0.367322, 0.860646, -0.227968},
                                {0.280085, 0.672501, 0.047413},
                                {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kXyz{
    {{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};

Triple lab(const Triple& rgb) {
  const Triple xyz = times(kXyz, rgb);
  const auto f = [](double t) {
    t = std::max(t, 0.0);
    return t > 216.0 / 24389 ? std::cbrt(t) : (t * 24389 / 27 + 16) / 116;
  };
  const double x = f(xyz[0] / 0.9505);
  const double y = f(xyz[1]);
  const double z = f(xyz[2] / 1.089);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const std::string& one, const std::string& other, bool without_green) {
  const auto seen = [&](const std::string& hex) {
    return lab(without_green ? times(kDeuteranopia, light(hex)) : light(hex));
  };
  const Triple a = seen(one);
  const Triple b = seen(other);
  return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

// The colours of classes that begin alike and end in 1, 2 and so on: "12436d".
std::vector<std::string> tones(const std::string& start) {
  const std::string style(mark_style());
  std::vector<std::string> found;
  for (int at = 1;; ++at) {
    const auto rule = between(style, start + std::to_string(at) + " {", "}");
    if (rule.empty()) return found;
    found.push_back(between(rule[0], "#", ";").at(0));
  }
}

TEST(Colours, TheMeasureKnowsBlackFromWhiteAndRedFromGreen) {
  EXPECT_NEAR(contrast(light("000000"), light("ffffff")), 21, 1e-9);
  EXPECT_NEAR(contrast(light("767676"), light("ffffff")), 4.54, 0.005);
  EXPECT_GT(distance("ff0000", "00ff00", false), 100);
  EXPECT_LT(distance("8f8f00", "b07a00", true), distance("8f8f00", "b07a00", false) / 2);
  EXPECT_NEAR(lab(light("ffffff"))[0], 100, 0.01);
}

TEST(Colours, OfLinesStandOutFromWhitePaperAsTextMust) {
  ASSERT_EQ(tones("cw-chart__tone-").size(), 5U);
  for (const auto& tone : tones("cw-chart__tone-")) {
    EXPECT_GE(contrast(light(tone), light("ffffff")), 4.5) << tone;
  }
}

TEST(Colours, OfNeighbouringLinesDifferWithoutGreenToo) {
  const auto all = tones("cw-chart__tone-");
  for (std::size_t at = 1; at < all.size(); ++at) {
    EXPECT_GT(distance(all[at - 1], all[at], false), 25) << all[at];
    EXPECT_GT(distance(all[at - 1], all[at], true), 15) << all[at];
  }
}

TEST(Colours, OfBarsUnderIntervalsStandOutFromPaperAndFromBlack) {
  const std::string style(mark_style());
  const std::string under = between(between(style, "bar--under {", "}").at(0), "#", ";").at(0);
  EXPECT_GE(contrast(light(under), light("ffffff")), 3);
  EXPECT_GE(contrast(light(under), light("0b0c0c")), 3);
}

TEST(Colours, OfMapsDarkenStepByStepAndNeighboursDifferWithoutGreenToo) {
  const auto all = tones("cw-map__tone-");
  ASSERT_EQ(all.size(), 6U);
  for (std::size_t at = 1; at < all.size(); ++at) {
    EXPECT_LT(luminance(light(all[at])), luminance(light(all[at - 1]))) << all[at];
    EXPECT_GT(distance(all[at - 1], all[at], false), 12) << all[at];
    EXPECT_GT(distance(all[at - 1], all[at], true), 12) << all[at];
  }
}

TEST(Colours, OfTheEdgesOfAreasStandOutFromWhitePaper) {
  const std::string style(mark_style());
  const std::string edge = between(between(style, ".cw-map__areas {", "}").at(0), "#", ";").at(0);
  EXPECT_GE(contrast(light(edge), light("ffffff")), 3);
}

// Of "fill: #12436d;" in the rule of a class.
std::string fill_of(const std::string& name) {
  const std::string rule = between(std::string(mark_style()), "\n." + name + " {", "}").at(0);
  return between(rule, "fill: #", ";").at(0);
}

TEST(Colours, OfContoursStepVisiblyInGreyPrint) {
  const std::array all{fill_of("cw-chart__contour--1"), fill_of("cw-chart__contour--2"),
                       fill_of("cw-chart__contour--3")};
  for (std::size_t at = 1; at < all.size(); ++at) {
    EXPECT_GE(contrast(light(all[at]), light(all[at - 1])), 1.3) << all[at];
  }
}

TEST(Colours, OfStudiesStandOutFromEveryContour) {
  for (const auto* name : {"cw-chart__study", "cw-chart__diamond"}) {
    for (const auto* ground : {"contour--1", "contour--2", "contour--3"}) {
      const std::string under = fill_of("cw-chart__" + std::string(ground));
      EXPECT_GE(contrast(light(fill_of(name)), light(under)), 3) << name << " on " << ground;
    }
  }
}

TEST(Colours, OfGapMapsStandOutFromPaperAndFromTheGroundOfAGap) {
  for (const std::string ground : {"ffffff", "fdf3ec"}) {
    EXPECT_GE(contrast(light(fill_of("cw-chart__quality--full")), light(ground)), 4.5);
    EXPECT_GE(contrast(light(fill_of("cw-chart__demand-word")), light(ground)), 4.5);
  }
}

TEST(MarkStyle, IsTheStylesheetsWordForWord) {
  std::string text;
  for (const auto* name : {"assets/_chart_marks.scss", "assets/_evidence_marks.scss"}) {
    std::ifstream file(name);
    text.append(std::istreambuf_iterator<char>(file), {});
  }
  EXPECT_EQ(std::string(mark_style()), text);
}

}  // namespace
}  // namespace commonweal::platform
