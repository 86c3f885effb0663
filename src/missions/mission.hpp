#pragma once

// A long-term goal with core metrics, a horizon and a statutory basis.

#include <cstdint>
#include <optional>
#include <string>

#include "missions/record.hpp"

namespace commonweal::missions {

struct Mission {
  std::string code;
  std::string title;
  std::string goal;
  std::string statutory_basis;
  std::string
      headline_metric;  // The code of the metric that opens it on the home page; may be empty.
  std::int64_t order;   // Among the missions.

  // None if a field does not make sense; the problems say which.
  static std::optional<Mission> make(const Record& record, const PlaceOf& place,
                                     base::Problems& problems);
};

}  // namespace commonweal::missions
