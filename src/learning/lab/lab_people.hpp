#pragma once

// People by row, as a comparison needs them. Knows no file. Never holds more of a person than was
// asked for.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace commonweal::learning {

struct LabPeople {
  std::vector<std::uint8_t> treated;  // 1 or 0, by row.
  std::vector<std::string> names;     // Of the columns that covariates come to.
  std::vector<double> columns;        // Row by row.
  std::vector<std::string> outcome_names;
  std::vector<std::vector<double>> outcomes;  // By outcome, then row.
  std::vector<std::uint32_t> strata;          // Empty where nothing is to be matched exactly.
  std::vector<std::uint64_t> lines;           // Where each stands in the file.
  std::size_t left_out = 0;                   // For a missing value, where that was allowed.

  std::size_t width() const { return names.size(); }
  std::vector<double> column(std::size_t which) const;
};

}  // namespace commonweal::learning
