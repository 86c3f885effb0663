// Charts by chance, some of them absurd: what holds for every drawing.

#include "platform/chart/line_chart.hpp"

#include <cstddef>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "base/number_text.hpp"
#include "platform/chart/chart_fixture.hpp"
#include "platform/chart/label.hpp"

namespace commonweal::platform {
namespace {

std::string random_words(Random& random) {
  std::string text;
  for (std::size_t word = random.count(8); word > 0; --word) {
    text += std::string(random.count(14), "aWi9"[random.count(4)]) + ' ';
  }
  return text;
}

LineChart random_chart(Random& random) {
  LineChart chart{.caption = {.id = "random"}};
  const double size = std::vector<double>{1e-7, 1, 100, 7e6, 1e13}[random.count(5)];
  const double base = random.below(2) < 1 ? -size / 2 : size * random.below(20);
  const double years = std::vector<double>{0, 0.2, 2, 30}[random.count(4)];
  const auto time = [&] { return 2000 + random.below(years); };
  const auto value = [&] { return base + random.below(size); };
  for (std::size_t line = random.count(7); line > 0; --line) {
    chart.lines.push_back({random_words(random), {}, static_cast<Style>(random.count(3))});
    for (std::size_t points = random.count(40); points > 0; --points) {
      chart.lines.back().points.push_back({time(), value()});
      if (random.below(5) < 1) chart.lines.back().points.back().y.reset();
    }
  }
  for (std::size_t band = random.count(3); band > 0; --band) {
    const double lower = value();
    chart.bands.push_back(
        {random_words(random), {{2000, lower, lower}, {time(), lower, lower + size}}});
  }
  for (std::size_t level = random.count(3); level > 0; --level)
    chart.levels.push_back({random_words(random), value()});
  for (std::size_t marker = random.count(5); marker > 0; --marker) {
    chart.markers.push_back({time(), value(), random_words(random)});
  }
  if (random.below(2) < 1) chart.value_axis = ValueAxis::fitted;
  return chart;
}

double number(const std::string& text) {
  return base::decimal_number({"coordinate", text}).value();
}

void expect_inside(const std::vector<std::string>& coordinates, double limit) {
  for (const auto& text : coordinates) {
    EXPECT_GE(number(text), 0);
    EXPECT_LE(number(text), limit);
  }
}

void expect_paths_inside(const std::string& svg, double width, double height) {
  for (auto data : between(svg, " d=\"M", "\"")) {
    if (data.back() == 'Z') data.pop_back();
    for (const auto& point : between(' ' + data + ' ', " ", " ")) {
      if (point.empty()) continue;
      const auto comma = point.find(',');
      expect_inside({point.substr(0, comma)}, width);
      expect_inside({point.substr(comma + 1)}, height);
    }
  }
}

Box box_of(const std::string& text_element, double font_size) {
  const double width = text_width(between(text_element, ">", "<").at(0), font_size);
  const double baseline = number(between(text_element, " y=\"", "\"").at(0));
  double left = number(between(text_element, " x=\"", "\"").at(0));
  if (count(text_element, "\"middle\"") > 0) left -= width / 2;
  if (count(text_element, "\"end\"") > 0) left -= width;
  // Shrunk by what rounding to a tenth may add.
  return {left + 0.1, baseline - font_size * 0.8 + 0.1, left + width - 0.1,
          baseline + font_size * 0.2 - 0.1};
}

void expect_words_apart(const std::string& svg, double width, double height, double font_size) {
  std::vector<Box> boxes;
  for (const auto& text : between(svg, "<text", "/text>")) {
    const Box box = box_of(text, font_size);
    EXPECT_TRUE(box.left >= -0.1 && box.right <= width + 0.1) << text;
    EXPECT_TRUE(box.top >= -0.1 && box.bottom <= height + 0.1) << text;
    for (const auto& other : boxes) EXPECT_FALSE(overlap(box, other)) << text << '\n' << svg;
    boxes.push_back(box);
  }
}

void expect_sound(const std::string& svg, double width, double height, double font_size) {
  for (const auto* name : {" x1=\"", " x2=\"", " cx=\"", " x=\""})
    expect_inside(between(svg, name, "\""), width);
  for (const auto* name : {" y1=\"", " y2=\"", " cy=\"", " y=\""})
    expect_inside(between(svg, name, "\""), height);
  expect_paths_inside(svg, width, height);
  expect_words_apart(svg, width, height, font_size);
}

TEST(LineChart, StaysInsideItsDrawingAndNeverPrintsWordsOverWords) {
  for (int seed = 1; seed <= 400 && !HasFailure(); ++seed) {
    Random random{seed * 7919};
    const std::string page = render(random_chart(random)).str();
    if (count(page, "There are no figures") > 0) continue;
    SCOPED_TRACE(seed);
    expect_sound(drawing(page, "wide"), 680, 390, 15);
    expect_sound(drawing(page, "narrow"), 320, 310, 14);
  }
}

}  // namespace
}  // namespace commonweal::platform
