#include "platform/map/path_text.hpp"

#include <cmath>
#include <cstdlib>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

struct Tenths {
  long x;
  long y;

  friend bool operator==(const Tenths&, const Tenths&) = default;
};

Tenths tenths(const Place& place) {
  CW_CHECK(std::abs(place.x) < 1e6 && std::abs(place.y) < 1e6);
  return {std::lround(place.x * 10), std::lround(place.y * 10)};
}

// "3", "-.5", "12.3".
std::string text_of(long tenths) {
  const long size = std::labs(tenths);
  std::string text = tenths < 0 ? "-" : "";
  if (size >= 10 || size == 0) text += std::to_string(size / 10);
  if (size % 10 != 0) text += '.' + std::to_string(size % 10);
  return text;
}

// A minus sign parts two numbers as well as a comma does.
void append(std::string& path, long number, bool is_first) {
  const std::string text = text_of(number);
  if (!is_first && text.front() != '-') path += ',';
  path += text;
}

std::vector<Tenths> distinct(const PlaceRing& ring) {
  std::vector<Tenths> places;
  for (const auto& place : ring) {
    const Tenths here = tenths(place);
    if (places.empty() || places.back() != here) places.push_back(here);
  }
  while (places.size() > 1 && places.front() == places.back()) places.pop_back();
  return places;
}

}  // namespace

std::string path_text(const std::vector<PlaceRing>& rings) {
  std::string path;
  for (const auto& ring : rings) {
    const auto places = distinct(ring);
    if (places.size() < 3) continue;
    path += 'M';
    append(path, places[0].x, true);
    append(path, places[0].y, false);
    for (std::size_t at = 1; at < places.size(); ++at) {
      if (at == 1) path += 'l';
      append(path, places[at].x - places[at - 1].x, at == 1);
      append(path, places[at].y - places[at - 1].y, false);
    }
    path += 'z';
  }
  return path;
}

}  // namespace commonweal::platform
