#pragma once

// Counts of people by categories, in one table or in several that share some: each with all of its
// margins, and the sums that hold among the cells, which an attacker knows too.

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace commonweal::methods {

// By dimension, a category's number, or none where all are taken together.
using CellKey = std::vector<std::optional<std::uint32_t>>;

// The count of one cell is the sum of others.
struct CellSum {
  std::size_t total;
  std::vector<std::size_t> parts;
};

struct LinkedCounts {
  std::vector<CellKey> keys;
  std::vector<double> counts;
  std::vector<CellSum> sums;
};

// Two tables that give one margin different counts.
struct CountConflict {
  CellKey key;
  double one;
  double other;
};

struct LinkedCountsAnswer {
  LinkedCounts linked;
  std::optional<CountConflict> conflict;
};

// From the finest cells of each table: all cells that name the same dimensions are one table.
LinkedCountsAnswer linked_counts(const std::map<CellKey, double>& finest);

}  // namespace commonweal::methods
