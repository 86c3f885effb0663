#pragma once

// What must hold for any drawing, however absurd its chart: nothing outside its sheet, no words
// over words.

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "base/number_text.hpp"
#include "platform/chart/chart_fixture.hpp"
#include "platform/chart/label.hpp"

namespace commonweal::platform {

inline std::string random_words(Random& random) {
  std::string text;
  for (std::size_t word = random.count(8); word > 0; --word) {
    text += std::string(random.count(14), "aWi9"[random.count(4)]) + ' ';
  }
  return text;
}

inline double number(const std::string& text) {
  return base::decimal_number({"coordinate", text}).value();
}

inline void expect_inside(const std::vector<std::string>& coordinates, double limit) {
  for (const auto& text : coordinates) {
    EXPECT_GE(number(text), 0);
    EXPECT_LE(number(text), limit);
  }
}

inline void expect_paths_inside(const std::string& svg, double width, double height) {
  for (auto data : between(svg, " d=\"M", "\"")) {
    std::replace(data.begin(), data.end(), 'M', ' ');  // More lines in one path.
    if (data.back() == 'Z') data.pop_back();
    for (const auto& point : between(' ' + data + ' ', " ", " ")) {
      if (point.empty()) continue;
      const auto comma = point.find(',');
      expect_inside({point.substr(0, comma)}, width);
      expect_inside({point.substr(comma + 1)}, height);
    }
  }
}

inline Box box_of(const std::string& text_element, double font_size) {
  const double width = text_width(between(text_element, ">", "<").at(0), font_size);
  const double baseline = number(between(text_element, " y=\"", "\"").at(0));
  double left = number(between(text_element, " x=\"", "\"").at(0));
  if (count(text_element, "\"middle\"") > 0) left -= width / 2;
  if (count(text_element, "\"end\"") > 0) left -= width;
  // Shrunk by what rounding to a tenth may add.
  return {left + 0.1, baseline - font_size * 0.8 + 0.1, left + width - 0.1,
          baseline + font_size * 0.2 - 0.1};
}

inline void expect_words_apart(const std::string& svg, double width, double height,
                               double font_size) {
  std::vector<Box> boxes;
  for (const auto& text : between(svg, "<text", "/text>")) {
    const Box box = box_of(text, font_size);
    EXPECT_TRUE(box.left >= -0.1 && box.right <= width + 0.1) << text;
    EXPECT_TRUE(box.top >= -0.1 && box.bottom <= height + 0.1) << text;
    for (const auto& other : boxes) EXPECT_FALSE(overlap(box, other)) << text << '\n' << svg;
    boxes.push_back(box);
  }
}

inline void expect_sound(const std::string& svg, double width, double height, double font_size) {
  for (const auto* name : {" x1=\"", " x2=\"", " cx=\"", " x=\""})
    expect_inside(between(svg, name, "\""), width);
  for (const auto* name : {" y1=\"", " y2=\"", " cy=\"", " y=\""})
    expect_inside(between(svg, name, "\""), height);
  expect_paths_inside(svg, width, height);
  expect_words_apart(svg, width, height, font_size);
}

}  // namespace commonweal::platform
