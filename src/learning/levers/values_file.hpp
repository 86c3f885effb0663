#pragma once

// The figures of a column of a file, or a part of a whole in per cent, to be looked through for
// bunching.

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

#include "base/result.hpp"

namespace commonweal::learning {

// Either `value` names a column, or `part` and `whole` do.
struct ValueColumns {
  std::string value;
  std::string part;
  std::string whole;
};

// Rows that were passed over for one reason.
struct RowsLeftOut {
  std::size_t count = 0;
  std::size_t first_line = 0;
};

struct ReadValues {
  std::vector<double> values;
  RowsLeftOut missing;        // They have no figure.
  RowsLeftOut whole_is_zero;  // There is no share of it.
};

// "2 rows were left out because a figure is missing. The first is on line 3."
std::vector<std::string> left_out_sentences(const ReadValues& read);

// Fails with every problem, with its place. `path` may be "-": standard input.
base::Result<ReadValues> read_values(const std::string& path, const ValueColumns& columns,
                                     std::istream& standard_input);

}  // namespace commonweal::learning
