#pragma once

// The columns that came to a table after its rows had begun to be written, as the steps of the
// schema say themselves: ALTER TABLE name ADD COLUMN name. A row of before holds nothing in them,
// and what was said of it then, such as its digest in the audit, does not know them.

#include <string>
#include <vector>

#include "platform/store/migration.hpp"

namespace commonweal::platform {

struct LaterColumn {
  std::string table;
  std::string column;

  friend bool operator==(const LaterColumn&, const LaterColumn&) = default;
};

// In the order of the steps. A step that adds in other words than the above is a defect: what it
// adds would go unseen.
std::vector<LaterColumn> later_columns(const std::vector<MigrationSet>& sets);

}  // namespace commonweal::platform
