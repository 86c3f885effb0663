#pragma once

// Figures of many series, as they stand in a file: bodies and dates by number, columns apart, so
// that a figure is 12 bytes. Knows no file.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/table_places.hpp"

namespace commonweal::learning {

struct PanelKey {
  std::string metric;  // Empty where the file has none.
  std::string body;
};

// Rows of one series that stand together, up to where the next run begins.
struct PanelRun {
  std::uint32_t series;
  std::size_t begin;
};

struct PanelRows {
  std::vector<double> values;  // In the order of the file.
  std::vector<double> cases;   // Empty where the file has none.
  std::vector<std::uint32_t> dates;
  std::vector<std::uint64_t> lines;  // Empty where row i stands in line i + 2.
  std::vector<PanelRun> runs;
  std::vector<PanelKey> series;         // In the order in which they first appear.
  std::vector<std::string> date_texts;  // As the file has them, in the same order.
  std::vector<std::uint64_t> dated;     // The line where each first stands.

  std::uint64_t line(std::size_t row) const { return lines.empty() ? row + 2 : lines[row]; }
  void add_to_run(std::uint32_t of, std::size_t row) {
    if (runs.empty() || runs.back().series != of) runs.push_back({of, row});
  }
};

// The same with where it stands.
struct PanelFile {
  base::TablePlaces places;
  std::size_t date_column;
  PanelRows rows;
};

}  // namespace commonweal::learning
