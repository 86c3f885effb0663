#include "platform/chart/sparkline.hpp"

#include <limits>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/chart/chart_fixture.hpp"

namespace commonweal::platform {
namespace {

constexpr const char* kSmall =
    R"svg(<svg class="cw-sparkline" width="104" height="28" viewBox="0 0 104 28" focusable="false" role="img" aria-label="Up from 1 to 3"><path class="cw-sparkline__line" fill="none" stroke="currentColor" d="M4,24 52,14 100,4"/>
<circle class="cw-sparkline__end" cx="100" cy="4" r="3"/>
</svg>)svg";

TEST(Sparkline, IsDrawnWholeWithItsLastPointMarked) {
  EXPECT_EQ(
      sparkline({.points = {{2020, 1}, {2021, 2}, {2022, 3}}, .words = "Up from 1 to 3"}).str(),
      kSmall);
}

TEST(Sparkline, IsHiddenFromScreenReadersWhereItSaysNothing) {
  const std::string svg = sparkline({.points = {{2020, 1}, {2021, 2}}, .words = ""}).str();
  EXPECT_NE(svg.find(" aria-hidden=\"true\""), std::string::npos);
  EXPECT_EQ(svg.find("role="), std::string::npos);
}

TEST(Sparkline, BreaksWhereAPointIsMissingAndMarksTheLastThatIsNot) {
  const std::string svg =
      sparkline({.points = {{0, 1}, {1, 2}, {2, {}}, {3, 1}, {4, 2}, {5, {}}}, .words = ""}).str();
  EXPECT_EQ(count(svg, "<path"), 2U);
  EXPECT_NE(svg.find("cx=\"100\" cy=\"4\""), std::string::npos);
}

TEST(Sparkline, DrawsALevelInsideItself) {
  const std::string svg = sparkline({.points = {{0, 5}, {1, 6}}, .words = "", .level = 0}).str();
  EXPECT_NE(svg.find("cw-sparkline__level"), std::string::npos);
  EXPECT_NE(svg.find("M0,24 104,24"), std::string::npos);
}

TEST(Sparkline, IsNothingForFewerThanTwoFigures) {
  EXPECT_TRUE(sparkline({}).empty());
  EXPECT_TRUE(sparkline({.points = {{0, 1}, {1, {}}}, .words = "x"}).empty());
}

TEST(Sparkline, StandsWhereNothingChanges) {
  EXPECT_NE(sparkline({.points = {{0, 7}, {1, 7}}, .words = ""}).str().find("M4,14 100,14"),
            std::string::npos);
}

TEST(Sparkline, EscapesItsWordsAndRefusesWhatIsNoNumber) {
  EXPECT_NE(sparkline({.points = {{0, 1}, {1, 2}}, .words = "\"<"}).str().find("&quot;&lt;"),
            std::string::npos);
  const double nan = std::numeric_limits<double>::quiet_NaN();
  EXPECT_THROW(sparkline({.points = {{0, 1}, {1, nan}}, .words = ""}), base::Defect);
}

}  // namespace
}  // namespace commonweal::platform
