#pragma once

#include <ostream>
#include <string_view>

#include "missions/record_store.hpp"

namespace commonweal::missions {

// "370 observations: 370 new, 0 changed, 0 as before." or, if none differs, "… Nothing changed."
inline void print_changes(std::string_view things, const Changes& changes, std::ostream& out) {
  const auto all = changes.added + changes.changed + changes.unchanged;
  out << all << ' ' << things << ": " << changes.added << " new, " << changes.changed
      << " changed, " << changes.unchanged << " as before.";
  if (changes.added + changes.changed == 0) out << " Nothing changed.";
  out << '\n';
}

}  // namespace commonweal::missions
