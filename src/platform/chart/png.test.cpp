#include "platform/chart/png.hpp"

#include <array>
#include <string>
#include <thread>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/chart/chart_file.hpp"
#include "platform/chart/line_chart.hpp"

namespace commonweal::platform {
namespace {

LineChart small_chart() {
  return {.caption = {.id = "small", .title = "Up", .unit = "People", .description = "It rose."},
          .lines = {{.name = "England", .points = {{2010, 1}, {2020, 3}}}}};
}

// Four bytes of the header, the highest first.
unsigned side(const std::string& png, std::size_t at) {
  unsigned number = 0;
  for (std::size_t byte = at; byte < at + 4; ++byte) {
    number = number * 256 + static_cast<unsigned char>(png.at(byte));
  }
  return number;
}

TEST(Png, HasTheSizeThatTheSvgSays) {
  const std::string svg = svg_file(small_chart(), {});
  const std::string png = png_of(svg);
  ASSERT_TRUE(png.starts_with("\x89PNG\r\n\x1a\n"));
  EXPECT_EQ(side(png, 16), 1360U);
  EXPECT_NEAR(side(png, 20), std::stod(svg.substr(svg.find("height=\"") + 8)), 1);
}

TEST(Png, ShowsWhatIsDrawnAndSaid) {
  auto chart = small_chart();
  const std::string png = png_of(svg_file(chart, {}));
  EXPECT_GT(png.size(), 5'000U);  // White paper alone is a tenth of that.
  chart.lines[0].points[1].y = 2;
  EXPECT_NE(png_of(svg_file(chart, {})), png);
  chart = small_chart();
  chart.caption.title = "Down";
  EXPECT_NE(png_of(svg_file(chart, {})), png);
}

TEST(Png, HasTheColoursOfTheStylesheet) {
  const std::string svg = svg_file(small_chart(), {});
  std::string grey = svg;
  grey.replace(grey.find("#12436d"), 7, "#6b6f72");
  EXPECT_NE(png_of(grey), png_of(svg));
}

TEST(Png, IsTheSameFromManyThreadsAtOnce) {
  const std::string svg = svg_file(small_chart(), {"Source: made up"});
  const std::string expected = png_of(svg);
  std::array<std::string, 4> made;
  std::array<std::thread, 4> threads;
  for (std::size_t at = 0; at < threads.size(); ++at) {
    threads[at] = std::thread([&, at] { made[at] = png_of(svg); });
  }
  for (auto& thread : threads) thread.join();
  for (const auto& png : made) EXPECT_TRUE(png == expected);
}

TEST(Png, RefusesWhatIsNoSvg) {
  EXPECT_THROW(png_of(""), base::Defect);
  EXPECT_THROW(png_of("<svg"), base::Defect);
  EXPECT_THROW(png_of("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"99999\" height=\"9\"/>"),
               base::Defect);
}

}  // namespace
}  // namespace commonweal::platform
