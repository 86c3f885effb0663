#pragma once

// The question that a metric's page opens with.

#include <optional>
#include <string>

#include "missions/projection.hpp"
#include "missions/record.hpp"

namespace commonweal::missions {

struct StandingReplay {
  std::string metric;  // Its code.
  ProjectionText question;
  std::string source_in_paper;  // "Figure 1.5: nearly 10 years"; may be empty.
  std::string note;             // Why these settings; may be empty.

  // None if a field does not make sense; the problems say which.
  static std::optional<StandingReplay> make(const Record& record, const PlaceOf& place,
                                            base::Problems& problems);
};

}  // namespace commonweal::missions
