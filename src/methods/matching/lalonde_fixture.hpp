#pragma once

// For tests: the men of LaLonde's job training, with their race as two columns as R's factors have
// it, where the file is there.

#include <cstdint>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace commonweal::methods {

struct Lalonde {
  std::vector<std::uint8_t> treated;
  std::vector<double> columns;  // age, educ, hispan, white, married, nodegree, re74, re75.
  std::vector<double> re78;

  static constexpr std::size_t kWidth = 8;
  bool is_absent() const { return treated.empty(); }
  std::vector<double> outcomes() const { return {treated.begin(), treated.end()}; }
  std::vector<double> column(std::size_t which) const {
    std::vector<double> values;
    for (std::size_t i = which; i < columns.size(); i += kWidth) values.push_back(columns[i]);
    return values;
  }
};

inline Lalonde lalonde() {
  Lalonde men;
  std::ifstream in("../shared/data/causal/lalonde_matchit.csv");
  std::string line;
  std::getline(in, line);
  while (std::getline(in, line)) {
    std::vector<std::string> cell;
    std::istringstream cells(line);
    for (std::string each; std::getline(cells, each, ',');) cell.push_back(each);
    men.treated.push_back(cell[1] == "1");
    for (const std::size_t i : {2U, 3U}) men.columns.push_back(std::stod(cell[i]));
    men.columns.push_back(cell[4] == "hispan");
    men.columns.push_back(cell[4] == "white");
    for (const std::size_t i : {5U, 6U, 7U, 8U}) men.columns.push_back(std::stod(cell[i]));
    men.re78.push_back(std::stod(cell[9]));
  }
  return men;
}

}  // namespace commonweal::methods
