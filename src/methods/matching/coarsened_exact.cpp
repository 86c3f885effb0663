#include "methods/matching/coarsened_exact.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <set>

namespace commonweal::methods {
namespace {

struct Cell {
  double treated = 0;
  double controls = 0;
};

// The bin of each value of a column.
std::vector<std::uint32_t> binned(std::span<const double> columns, std::size_t width,
                                  std::size_t column, std::size_t bins) {
  const std::size_t rows = columns.size() / width;
  double least = columns[column];
  double most = least;
  std::set<double> different;
  for (std::size_t i = 0; i < rows; ++i) {
    const double value = columns[i * width + column];
    least = std::min(least, value);
    most = std::max(most, value);
    if (different.size() < 3) different.insert(value);
  }
  const std::size_t count = different.size() < 3 ? 2 : bins;
  std::vector<std::uint32_t> own;
  for (std::size_t i = 0; i < rows; ++i) {
    const double share = most > least ? (columns[i * width + column] - least) / (most - least) : 0;
    own.push_back(
        static_cast<std::uint32_t>(std::min(double(count - 1), std::floor(share * double(count)))));
  }
  return own;
}

}  // namespace

std::vector<double> coarsened_exact(std::span<const std::uint8_t> treated,
                                    std::span<const double> columns, std::size_t bins) {
  const std::size_t rows = treated.size();
  const std::size_t width = columns.size() / rows;
  if (bins == 0) bins = static_cast<std::size_t>(std::ceil(std::log2(double(rows)) + 1));
  std::vector<std::vector<std::uint32_t>> keys(rows);
  for (std::size_t column = 0; column < width; ++column) {
    const auto own = binned(columns, width, column, bins);
    for (std::size_t i = 0; i < rows; ++i) keys[i].push_back(own[i]);
  }
  std::map<std::vector<std::uint32_t>, Cell> cells;
  for (std::size_t i = 0; i < rows; ++i) {
    (treated[i] != 0 ? cells[keys[i]].treated : cells[keys[i]].controls) += 1;
  }
  std::vector<double> weights;
  for (std::size_t i = 0; i < rows; ++i) {
    const auto& cell = cells.at(keys[i]);
    const bool has_both = cell.treated > 0 && cell.controls > 0;
    weights.push_back(!has_both ? 0 : treated[i] != 0 ? 1 : cell.treated / cell.controls);
  }
  return weights;
}

}  // namespace commonweal::methods
