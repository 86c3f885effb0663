#include "platform/chart/bar_chart.hpp"

#include <limits>

#include <gtest/gtest.h>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

BarChart small_chart() {
  return {.caption = {.id = "windows",
                      .title = "Most windows never arrive",
                      .unit = "Windows",
                      .description = "3 arrive, 9 never do."},
          .bars = {{"Arrive", 3}, {"Never", 9, "9 of 12", BarStyle::muted}}};
}

constexpr const char* kSmallDrawing = R"svg(<figure class="cw-chart" id="windows">
<figcaption class="cw-chart__caption">
<span class="cw-chart__title">Most windows never arrive</span>
<span class="cw-chart__unit">Windows</span>
</figcaption>
<svg class="cw-chart__drawing cw-chart__drawing--wide" viewBox="0 0 680 66" font-size="15" role="img" aria-labelledby="windows-wide-title windows-wide-description">
<title id="windows-wide-title">Most windows never arrive</title>
<desc id="windows-wide-description">3 arrive, 9 never do.</desc>
<text class="cw-chart__name" x="48" y="19.3" text-anchor="end">Arrive</text>
<rect class="cw-chart__bar" x="56" y="2" width="186.6" height="24"/>
<text class="cw-chart__label" x="250.6" y="19.3">3</text>
<text class="cw-chart__name" x="48" y="51.3" text-anchor="end">Never</text>
<rect class="cw-chart__bar cw-chart__bar--muted" x="56" y="34" width="559.8" height="24"/>
<text class="cw-chart__label" x="623.8" y="51.3">9 of 12</text>
<line class="cw-chart__axis" x1="56" y1="0" x2="56" y2="60"/>
)svg";

TEST(BarChart, IsDrawnWhole) {
  const std::string page = render(small_chart()).str();
  EXPECT_EQ(page.substr(0, page.find("</svg>")), kSmallDrawing);
}

TEST(BarChart, EscapesWhatItIsGiven) {
  auto chart = small_chart();
  chart.bars[0].name = "<b>";
  chart.bars[0].value_text = "<i>";
  const std::string page = render(chart).str();
  EXPECT_NE(page.find(">&lt;b&gt;</text>"), std::string::npos);
  EXPECT_NE(page.find(">&lt;i&gt;</text>"), std::string::npos);
}

TEST(BarChart, DrawsNoLengthForZeroEvenWhereAllAreZero) {
  auto chart = small_chart();
  for (auto& bar : chart.bars) bar.value = 0;
  EXPECT_NE(render(chart).str().find(" width=\"0\""), std::string::npos);
}

TEST(BarChart, SaysSoWhereThereAreNoFigures) {
  auto chart = small_chart();
  chart.bars.clear();
  EXPECT_NE(render(chart).str().find(">There are no figures to show.<"), std::string::npos);
}

TEST(BarChart, RefusesWhatIsNoLength) {
  for (const double value : {-1.0, std::numeric_limits<double>::quiet_NaN()}) {
    auto chart = small_chart();
    chart.bars[0].value = value;
    EXPECT_THROW(render(chart), base::Defect);
  }
}

}  // namespace
}  // namespace commonweal::platform
