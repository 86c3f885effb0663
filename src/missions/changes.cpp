#include "missions/changes.hpp"

#include <ostream>

namespace commonweal::missions {

void print_changes(std::string_view things, const Changes& changes, std::ostream& out) {
  const auto all = changes.added + changes.changed + changes.unchanged;
  out << all << ' ' << things << ": " << changes.added << " new, " << changes.changed
      << " changed, " << changes.unchanged << " as before.";
  if (changes.added + changes.changed == 0) out << " Nothing changed.";
  out << '\n';
}

}  // namespace commonweal::missions
