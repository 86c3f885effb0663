#pragma once

// Rows of short texts in columns that line up, for a screen: the first column to the left, the
// others to the right.

#include <string>
#include <vector>

namespace commonweal::learning {

struct AlignedText {
  std::vector<std::string> names;
  std::vector<std::vector<std::string>> rows;  // As many cells in each as there are names.

  // Lines, each with its end.
  std::string lines() const;
};

}  // namespace commonweal::learning
