#pragma once

// The level that a metric must reach for a body by a period, and by what right it must.

#include <optional>
#include <string>

#include "missions/record.hpp"

namespace commonweal::missions {

struct Target {
  std::string code;
  std::string metric;  // Its code, as `body` is one.
  std::string body;
  double level;                 // In the metric's unit.
  std::string by;               // A period of the metric's kind: "2029-03".
  std::string statutory_basis;  // The act or the words that bind, or that none do.
  std::string set_on;           // A day: "2022-01-31".
  std::string set_by;           // Who set it.
  std::string note;             // May be empty.

  // None if a field does not make sense; the problems say which.
  static std::optional<Target> make(const Record& record, const PlaceOf& place,
                                    base::Problems& problems);
};

}  // namespace commonweal::missions
