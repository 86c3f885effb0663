#include "methods/comparison/median_distance.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace commonweal::methods {
namespace {

struct OflogRow {
  double value;
  double published;
};

// Rows by year and measure of a file whose names may hold commas in quotes.
std::map<std::string, std::vector<OflogRow>> oflog_rows(std::istream& in) {
  std::map<std::string, std::vector<OflogRow>> rows;
  std::string line;
  std::getline(in, line);
  while (std::getline(in, line)) {
    std::vector<std::string> cells(1);
    bool is_quoted = false;
    for (const char letter : line) {
      if (letter == '"') is_quoted = !is_quoted;
      if (letter == ',' && !is_quoted) cells.emplace_back();
      if (letter != ',' || is_quoted) cells.back() += letter;
    }
    if (cells.at(7).empty() || cells.at(7) == "NA" || cells.at(9).empty()) continue;
    rows[cells[0] + cells[5]].push_back({std::stod(cells[7]), std::stod(cells[9])});
  }
  return rows;
}

TEST(MedianDistance, EqualsWhatTheOfficeForLocalGovernmentPublished) {
  const std::string path = "../shared/data/workforce/oflog_adult_social_care_la.csv";
  std::ifstream in(path);
  if (!in) GTEST_SKIP() << "NOT TESTED: " << path << " is absent";
  std::size_t compared = 0;
  for (const auto& [name, rows] : oflog_rows(in)) {
    std::vector<double> values;
    for (const auto& row : rows) values.push_back(row.value);
    const auto spread = median_spread(values);
    for (const auto& row : rows) {
      ASSERT_TRUE(spread.distance(row.value)) << name;
      EXPECT_NEAR(*spread.distance(row.value), row.published, 1e-3) << name;
      ++compared;
    }
  }
  EXPECT_GT(compared, 6'000U);
}

TEST(MedianDistance, IsNoneWhereHalfOfTheFiguresAreTheSame) {
  EXPECT_FALSE(median_spread(std::vector<double>{4, 4, 4, 9}).distance(9));
  EXPECT_EQ(median_spread(std::vector<double>{1, 2, 3, 10}).median, 2.5);
}

}  // namespace
}  // namespace commonweal::methods
