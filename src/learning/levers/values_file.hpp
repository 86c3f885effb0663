#pragma once

// The figures of a column of a file, or a part of a whole in per cent, to be looked through for
// bunching.

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

// Figures that are missing are passed over. Fails with every problem, with its place. `path` may be
// "-": standard input.
base::Result<std::vector<double>> read_values(const std::string& path, const ValueColumns& columns,
                                              std::istream& standard_input);

}  // namespace commonweal::learning
