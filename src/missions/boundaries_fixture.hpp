#pragma once

// For tests: squares beside one another as a GeoJSON file, and real files where this machine holds
// them.

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "missions/boundary.hpp"

namespace commonweal::missions {

// One degree wide, the one at 0 beginning at the meridian.
inline std::string square_at(int east) {
  const std::string left = std::to_string(east);
  const std::string right = std::to_string(east + 1);
  return "[[[[" + left + ",52],[" + right + ",52],[" + right + ",53],[" + left + ",53],[" + left +
         ",52]]]]";
}

// Of each code a square, from the west to the east.
inline std::vector<Boundary> squares(const std::vector<std::string>& codes) {
  std::vector<Boundary> all;
  for (const auto& code : codes) all.push_back({code, square_at(static_cast<int>(all.size())), ""});
  return all;
}

inline std::string squares_file(const std::vector<std::string>& codes) {
  std::string features;
  for (const auto& it : squares(codes)) {
    features += (features.empty() ? "" : ",\n") +
                std::string(R"({"type":"Feature","properties":{"CTYUA24CD":")") + it.body +
                R"("},"geometry":{"type":"MultiPolygon","coordinates":)" + it.coordinates + "}}";
  }
  return "{\"type\":\"FeatureCollection\",\"features\":[\n" + features + "\n]}\n";
}

// The path of a real boundary file; empty, and said so, where it is not held.
inline std::string held_boundaries(const std::string& name) {
  const std::string path = "../shared/data/geo/" + name;
  if (std::ifstream(path)) return path;
  std::cout << "*** NOT TESTED: " << path << " is not held here. ***\n";
  return "";
}

}  // namespace commonweal::missions
