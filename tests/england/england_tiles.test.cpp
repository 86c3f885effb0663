// The tile map of England is a map: every council and region has one tile, and tiles stand to one
// another as the places do.

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>
#include <numeric>
#include <regex>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "csv_rows.hpp"

namespace commonweal {
namespace {

const std::filesystem::path kExample = "examples/england";
const std::filesystem::path kOutlines = "../shared/data/geo/counties_unitary_uk_2024.geojson";

std::vector<Row> tiles_of(const std::string& map) {
  auto tiles = csv_rows(kExample / "tiles.csv");
  std::erase_if(tiles, [&map](const Row& tile) { return tile.at("map") != map; });
  return tiles;
}

std::multiset<std::string> bodies_of(const std::string& map) {
  std::multiset<std::string> bodies;
  for (const auto& tile : tiles_of(map)) bodies.insert(tile.at("body"));
  return bodies;
}

std::multiset<std::string> bodies_of_kind(const std::string& kind) {
  std::multiset<std::string> bodies;
  for (const auto& row : csv_rows(kExample / "bodies.csv")) {
    if (row.at("kind") == kind) bodies.insert(row.at("body"));
  }
  return bodies;
}

TEST(EnglandTiles, AreOneForEveryCouncilAndRegion) {
  EXPECT_EQ(bodies_of("councils"), bodies_of_kind("local_authority"));
  EXPECT_EQ(bodies_of("regions"), bodies_of_kind("region"));
}

TEST(EnglandTiles, StandOneInAPlaceWithALabelOfItsOwn) {
  for (const auto* map : {"councils", "regions"}) {
    std::set<std::string> places;
    std::set<std::string> labels;
    for (const auto& tile : tiles_of(map)) {
      EXPECT_TRUE(places.insert(joined({tile.at("column"), tile.at("row")})).second)
          << tile.at("body");
      EXPECT_TRUE(labels.insert(tile.at("label")).second) << tile.at("label");
    }
  }
}

using Point = std::pair<double, double>;  // Longitude and latitude.

// The middle of all points of an outline: near enough to rank places by.
std::map<std::string, Point> middles_of_outlines() {
  std::ifstream in(kOutlines);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  const std::regex code("\"code\": ?\"([A-Z0-9]+)\"");
  const std::regex point("\\[ ?(-?[0-9.]+), ?(-?[0-9.]+) ?\\]");
  std::map<std::string, Point> middles;
  const std::string kFeature = "\"Feature\"";
  for (auto at = text.find(kFeature); at != text.npos;) {
    const auto next = text.find(kFeature, at + 1);
    const auto feature = text.substr(at, next == text.npos ? next : next - at);
    std::smatch named;
    if (std::regex_search(feature, named, code)) {
      Point sum{0, 0};
      double points = 0;
      for (std::sregex_iterator found(feature.begin(), feature.end(), point), end; found != end;
           ++found, ++points) {
        sum.first += std::stod((*found)[1]);
        sum.second += std::stod((*found)[2]);
      }
      middles[named[1]] = {sum.first / points, sum.second / points};
    }
    at = next;
  }
  // Their codes of today.
  middles["E08000038"] = middles["E08000016"];
  middles["E08000039"] = middles["E08000019"];
  return middles;
}

// Of each value its rank; those that are equal share theirs.
std::vector<double> ranks(const std::vector<double>& values) {
  std::vector<double> found;
  for (const double value : values) {
    const auto below = std::ranges::count_if(values, [&](double other) { return other < value; });
    const auto equal = std::ranges::count(values, value);
    found.push_back(static_cast<double>(below) + static_cast<double>(equal - 1) / 2);
  }
  return found;
}

double rank_correlation(const std::vector<double>& left, const std::vector<double>& right) {
  const auto a = ranks(left);
  const auto b = ranks(right);
  const double middle = static_cast<double>(a.size() - 1) / 2;
  double both = 0;
  double of_a = 0;
  double of_b = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    both += (a[i] - middle) * (b[i] - middle);
    of_a += (a[i] - middle) * (a[i] - middle);
    of_b += (b[i] - middle) * (b[i] - middle);
  }
  return both / std::sqrt(of_a * of_b);
}

TEST(EnglandTiles, StandToOneAnotherAsTheCouncilsDo) {
  if (!std::filesystem::exists(kOutlines)) GTEST_SKIP() << kOutlines << " is absent";
  const auto middles = middles_of_outlines();
  std::array<std::vector<double>, 4> of;  // Column, longitude, row, latitude to the south.
  for (const auto& tile : tiles_of("councils")) {
    const auto middle = middles.find(tile.at("body"));
    ASSERT_NE(middle, middles.end()) << tile.at("body");
    of[0].push_back(std::stod(tile.at("column")));
    of[1].push_back(middle->second.first);
    of[2].push_back(std::stod(tile.at("row")));
    of[3].push_back(-middle->second.second);
  }
  EXPECT_GT(rank_correlation(of[0], of[1]), 0.9);
  EXPECT_GT(rank_correlation(of[2], of[3]), 0.9);
}

}  // namespace
}  // namespace commonweal
