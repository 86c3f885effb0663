#pragma once

// What the tests of charts share: numbers by chance that are the same everywhere, and ways to look
// into a drawing.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace commonweal::platform {

// Park and Miller's generator.
struct Random {
  std::int64_t state = 20260101;

  double below(double limit) {
    state = state * 48271 % 2147483647;
    return limit * static_cast<double>(state) / 2147483647.0;
  }
  std::size_t count(std::size_t limit) {
    return static_cast<std::size_t>(below(static_cast<double>(limit)));
  }
};

// What stands between two texts, everywhere in a third.
inline std::vector<std::string> between(const std::string& text, const std::string& before,
                                        const std::string& after) {
  std::vector<std::string> found;
  for (std::size_t at = text.find(before); at != std::string::npos; at = text.find(before, at)) {
    at += before.size();
    found.push_back(text.substr(at, text.find(after, at) - at));
  }
  return found;
}

inline std::size_t count(const std::string& text, const std::string& part) {
  return between(text, part, "").size();
}

// The drawing named "wide" or "narrow".
inline std::string drawing(const std::string& page, const std::string& name) {
  return between(page, "<svg class=\"cw-chart__drawing cw-chart__drawing--" + name, "</svg>").at(0);
}

}  // namespace commonweal::platform
