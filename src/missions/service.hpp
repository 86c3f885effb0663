#pragma once

// A public service that is judged on access, experience and quality (table 1.1 of the paper).
// Metrics name it by its title.

#include <cstdint>
#include <optional>
#include <string>

#include "missions/record.hpp"

namespace commonweal::missions {

struct Service {
  std::string code;                    // "social-care"
  std::string title;                   // "social care"
  std::optional<std::string> mission;  // The code of the mission that it serves most.
  std::int64_t order;

  // None if a field does not make sense; the problems say which.
  static std::optional<Service> make(const Record& record, const PlaceOf& place,
                                     base::Problems& problems);
};

}  // namespace commonweal::missions
