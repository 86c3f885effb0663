#pragma once

// Rows of short texts in columns that line up, for a screen: as many first columns as are asked for
// to the left, the others to the right. Wider tables are cut into several, each with the first
// columns again.

#include <string>
#include <vector>

namespace commonweal::devolution {

struct ColumnsText {
  std::vector<std::string> names;
  std::vector<std::vector<std::string>> rows;  // As many cells in each as there are names.
  std::size_t first = 1;                       // Columns to the left.

  // Lines, each with its end, of a hundred columns or fewer where that can be.
  std::string lines() const;
};

}  // namespace commonweal::devolution
