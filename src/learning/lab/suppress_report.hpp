#pragma once

// Tables made safe to leave the lab.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/problems.hpp"
#include "base/table_places.hpp"
#include "methods/disclosure/cell_rules.hpp"
#include "methods/disclosure/cell_suppression.hpp"

namespace commonweal::learning {

// One row of the file: a category by dimension, empty where all are taken together.
struct CountRow {
  std::vector<std::string> categories;
  double count;
  std::uint64_t line;
};

struct SuppressReport {
  std::vector<std::string> dimensions;
  std::vector<std::vector<std::string>> categories;  // By dimension, in the order of the file.
  methods::DisclosureRules rules;
  methods::LinkedCounts linked;
  std::vector<bool> hidden;  // By cell.
  std::string digest;

  // What may be shown of a cell: rounded if so asked, none where it is hidden.
  std::optional<double> shown(std::size_t cell) const;
  std::string category(std::size_t cell, std::size_t dimension) const;  // "All" for a margin.
  std::size_t hidden_count() const;
};

// Problems where a row stands twice, a count is none, or two tables disagree.
void make_safe(const std::vector<CountRow>& rows, const base::TablePlaces& places,
               SuppressReport& report, base::Problems& problems);

}  // namespace commonweal::learning
