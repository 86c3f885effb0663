#include "learning/lab/suppress_report.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace commonweal::learning {
namespace {

constexpr std::size_t kCellsMax = 20'000;

std::uint32_t number_of(std::vector<std::string>& names, const std::string& name) {
  const auto at = std::ranges::find(names, name);
  if (at == names.end()) names.push_back(name);
  return static_cast<std::uint32_t>(std::ranges::find(names, name) - names.begin());
}

std::string key_words(const SuppressReport& report, const methods::CellKey& key) {
  std::string text;
  for (std::size_t d = 0; d < key.size(); ++d) {
    text += (d > 0 ? ", " : "") + report.dimensions[d] + " " +
            (key[d] ? report.categories[d][*key[d]] : "All");
  }
  return text;
}

}  // namespace

std::optional<double> SuppressReport::shown(std::size_t cell) const {
  if (hidden[cell]) return {};
  return methods::rounded_count(linked.counts[cell], rules.rounding);
}

std::string SuppressReport::category(std::size_t cell, std::size_t dimension) const {
  const auto& key = linked.keys[cell][dimension];
  return key ? categories[dimension][*key] : "All";
}

std::size_t SuppressReport::hidden_count() const {
  return static_cast<std::size_t>(std::ranges::count(hidden, true));
}

void make_safe(const std::vector<CountRow>& rows, const base::TablePlaces& places,
               SuppressReport& report, base::Problems& problems) {
  report.categories.resize(report.dimensions.size());
  std::map<methods::CellKey, double> finest;
  for (const auto& row : rows) {
    methods::CellKey key;
    for (std::size_t d = 0; d < row.categories.size(); ++d) {
      const auto& name = row.categories[d];
      key.push_back(name.empty() ? std::nullopt
                                 : std::optional(number_of(report.categories[d], name)));
    }
    if (row.count < 0 || row.count != std::floor(row.count)) {
      problems.add(
          {.place = places.row(row.line), .what = "A count of people is a whole number from 0."});
    }
    if (!finest.try_emplace(key, row.count).second) {
      problems.add({.place = places.row(row.line),
                    .what = "These categories stand in an earlier row too. Give each cell once."});
    }
  }
  if (!problems.empty()) return;
  auto answer = methods::linked_counts(finest);
  if (answer.conflict) {
    problems.add({.place = places.file,
                  .what = "Two tables of the file give different totals for " +
                          key_words(report, answer.conflict->key) +
                          ". Linked tables must be of the same people."});
    return;
  }
  report.linked = std::move(answer.linked);
  if (report.linked.keys.size() > kCellsMax) {
    problems.add({.place = places.file,
                  .what = "With their margins these are " +
                          std::to_string(report.linked.keys.size()) +
                          " cells. Give 20,000 or fewer at once."});
    return;
  }
  const auto sensitive = methods::sensitive_cells(report.linked.counts, report.rules);
  report.hidden = methods::suppressed_cells(report.linked, sensitive, report.rules.fewest).hidden;
}

}  // namespace commonweal::learning
