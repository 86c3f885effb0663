#pragma once

// What the tests of maps share: a country of wriggling borders, and outlines read back.

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "platform/chart/chart_fixture.hpp"
#include "platform/map/boundary.hpp"
#include "platform/map/geo_json.hpp"

namespace commonweal::platform {

// A grid of areas around 53 degrees north whose shared borders are the same wriggles, written in
// opposite directions, as neighbours do.
class Mosaic {
 public:
  explicit Mosaic(int side, int steps = 24, std::int64_t seed = 7) : side_(side), steps_(steps) {
    random_.state = seed;
    const auto lines = static_cast<std::size_t>(side + 1) * static_cast<std::size_t>(side);
    for (std::size_t line = 0; line < lines; ++line) {
      across_.push_back(wriggle());
      down_.push_back(wriggle());
    }
  }

  std::vector<Boundary> boundaries() const {
    std::vector<Boundary> all;
    for (int row = 0; row < side_; ++row) {
      for (int column = 0; column < side_; ++column) all.push_back(area(row, column));
    }
    return all;
  }

 private:
  std::vector<double> wriggle() {
    std::vector<double> offsets;
    for (int step = 1; step < steps_; ++step) offsets.push_back(random_.below(0.04) - 0.02);
    return offsets;
  }
  // A border from one corner to the next, eastwards or northwards.
  Ring border(const std::vector<std::vector<double>>& lines, int line, int piece, bool east) const {
    const auto& offsets = lines[static_cast<std::size_t>(line * side_ + piece)];
    Ring ring;
    for (int step = 0; step <= steps_; ++step) {
      const double along = piece + static_cast<double>(step) / steps_;
      const bool is_corner = step == 0 || step == steps_;
      const double aside = line + (is_corner ? 0 : offsets[static_cast<std::size_t>(step - 1)]);
      ring.push_back(east ? Position{along, 50 + aside} : Position{aside, 50 + along});
    }
    return ring;
  }
  Boundary area(int row, int column) const {
    Ring ring = border(across_, row, column, true);
    const auto add = [&](Ring part, bool backwards) {
      if (backwards) std::reverse(part.begin(), part.end());
      ring.insert(ring.end(), part.begin() + 1, part.end());
    };
    add(border(down_, column + 1, row, false), false);
    add(border(across_, row + 1, column, true), true);
    add(border(down_, column, row, false), true);
    const std::string code = std::to_string(100 + row * side_ + column);
    return {code, "Area " + code, {{ring}}};
  }

  int side_;
  int steps_;
  Random random_;
  std::vector<std::vector<double>> across_;
  std::vector<std::vector<double>> down_;
};

struct TenthPlace {
  long x;
  long y;
  friend auto operator<=>(const TenthPlace&, const TenthPlace&) = default;
};

// The numbers of a path, which has no others than in tenths.
inline std::vector<long> path_numbers(const std::string& text) {
  std::vector<long> numbers;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t used = 0;
    if (text[at] == ',') ++at;
    numbers.push_back(std::lround(std::stod(text.substr(at), &used) * 10));
    at += used;
  }
  return numbers;
}

// The rings of a path, in tenths of a unit, without their closing places.
inline std::vector<std::vector<TenthPlace>> rings_of(const std::string& path) {
  std::vector<std::vector<TenthPlace>> rings;
  for (const auto& one : between(path, "M", "z")) {
    std::string text = one;
    std::replace(text.begin(), text.end(), 'l', ',');
    const auto numbers = path_numbers(text);
    auto& ring = rings.emplace_back();
    TenthPlace here{0, 0};
    for (std::size_t at = 0; at + 1 < numbers.size(); at += 2) {
      here = {here.x + numbers[at], here.y + numbers[at + 1]};
      ring.push_back(here);
    }
  }
  return rings;
}

// Square units.
inline double area_of_path(const std::string& path) {
  double twice = 0;
  for (const auto& ring : rings_of(path)) {
    for (std::size_t at = 0; at < ring.size(); ++at) {
      const auto& one = ring[at];
      const auto& next = ring[(at + 1) % ring.size()];
      twice += static_cast<double>(one.x * next.y - next.x * one.y);
    }
  }
  return std::abs(twice) / 200;
}

// A real boundary file, where this machine holds it beside the project.
inline std::optional<std::string> held_file(const std::string& name) {
  std::ifstream file("../shared/data/geo/" + name);
  if (!file) {
    std::cout << "*** NOT TESTED: ../shared/data/geo/" << name << " is not held here. ***\n";
    return std::nullopt;
  }
  return std::string(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
}

// Counties and unitary authorities of England; none where the file is not held.
inline std::vector<Boundary> england() {
  const auto text = held_file("counties_unitary_uk_2024.geojson");
  if (!text) return {};
  auto all = *read_geo_json(*text, {.file = "counties", .code = "code", .name = "name"});
  std::erase_if(all, [](const Boundary& area) { return !area.code.starts_with('E'); });
  return all;
}

}  // namespace commonweal::platform
