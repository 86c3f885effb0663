#pragma once

// The interim limit of a period on the way to a target, as a carbon budget is one (box 3.1 of the
// paper). One of a sector is a part of the way that a part of the services must go.

#include <optional>
#include <string>

#include "missions/record.hpp"

namespace commonweal::missions {

struct Allowance {
  std::string code;
  std::string target;  // Its code.
  std::string period;  // Of the metric's kind.
  double level;        // In the metric's unit: what the figure of the period may at worst be.
  std::string sector;  // May be empty: the whole.
  std::string note;    // May be empty.

  // None if a field does not make sense; the problems say which.
  static std::optional<Allowance> make(const Record& record, const PlaceOf& place,
                                       base::Problems& problems);
};

}  // namespace commonweal::missions
