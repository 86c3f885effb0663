#pragma once

#include <cstdint>
#include <iosfwd>
#include <string_view>

namespace commonweal::missions {

// What writing did, or would do.
struct Changes {
  std::int64_t added = 0;
  std::int64_t changed = 0;
  std::int64_t unchanged = 0;
};

// "370 observations: 370 new, 0 changed, 0 as before." and, if none differs, " Nothing changed."
void print_changes(std::string_view things, const Changes& changes, std::ostream& out);

}  // namespace commonweal::missions
