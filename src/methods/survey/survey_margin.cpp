#include "methods/survey/survey_margin.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

constexpr std::uint64_t kKeysMost = std::uint64_t{1} << 22;  // In a table of their own.

// Keys as numbers from 0 without gaps, in their order.
std::uint64_t pack(std::vector<std::uint64_t>& keys) {
  auto sorted = keys;
  std::ranges::sort(sorted);
  const auto rest = std::ranges::unique(sorted);
  sorted.erase(rest.begin(), rest.end());
  for (auto& key : keys) {
    key = static_cast<std::uint64_t>(std::ranges::lower_bound(sorted, key) - sorted.begin());
  }
  return sorted.size();
}

// The same by a table, where keys are few.
std::uint64_t pack_by_table(std::vector<std::uint64_t>& keys, std::uint64_t below) {
  std::vector<std::uint32_t> number(below);
  for (const auto key : keys) number[key] = 1;
  std::uint32_t next = 0;
  for (auto& it : number) it = it == 0 ? 0 : next++;
  for (auto& key : keys) key = number[key];
  return next;
}

// One key for each combination of categories.
std::vector<std::uint64_t> keys_of(std::size_t responses, const std::vector<SurveyMargin>& margins,
                                   std::uint64_t& cells) {
  std::vector<std::uint64_t> keys(responses);
  std::uint64_t below = 1;
  for (const auto& margin : margins) {
    CW_CHECK(margin.category.size() == responses);
    const std::uint64_t categories = margin.targets.size();
    if (below > kKeysMost / std::max<std::uint64_t>(1, categories)) below = pack(keys);
    for (std::size_t i = 0; i < responses; ++i) {
      CW_CHECK(margin.category[i] < categories);
      keys[i] = keys[i] * categories + margin.category[i];
    }
    below *= categories;
  }
  cells = below <= kKeysMost ? pack_by_table(keys, below) : pack(keys);
  return keys;
}

}  // namespace

SurveyCells cells_of(const std::vector<double>& base, const std::vector<SurveyMargin>& margins) {
  std::uint64_t count = 0;
  const auto keys = keys_of(base.size(), margins, count);
  SurveyCells cells{.of = std::vector<std::uint32_t>(base.size()),
                    .base = std::vector<double>(count),
                    .category = std::vector<std::vector<std::uint32_t>>(
                        margins.size(), std::vector<std::uint32_t>(count))};
  for (std::size_t i = 0; i < base.size(); ++i) {
    const auto cell = static_cast<std::uint32_t>(keys[i]);
    cells.of[i] = cell;
    cells.base[cell] += base[i];
    for (std::size_t m = 0; m < margins.size(); ++m) {
      cells.category[m][cell] = margins[m].category[i];
    }
  }
  return cells;
}

std::vector<double> sums_by_category(const SurveyCells& cells, std::size_t margin,
                                     std::size_t categories, const std::vector<double>& weights) {
  std::vector<double> sums(categories);
  const auto& category = cells.category[margin];
  for (std::size_t i = 0; i < weights.size(); ++i) sums[category[i]] += weights[i];
  return sums;
}

double largest_miss(const SurveyCells& cells, const std::vector<SurveyMargin>& margins,
                    const std::vector<double>& weights) {
  double largest = 0;
  for (std::size_t m = 0; m < margins.size(); ++m) {
    const auto& targets = margins[m].targets;
    const double all = std::accumulate(targets.begin(), targets.end(), 0.0);
    const auto sums = sums_by_category(cells, m, targets.size(), weights);
    for (std::size_t c = 0; c < targets.size(); ++c) {
      largest = std::max(largest, std::abs(sums[c] - targets[c]) / all);
    }
  }
  return largest;
}

}  // namespace commonweal::methods
