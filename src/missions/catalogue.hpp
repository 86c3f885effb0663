#pragma once

#include <map>
#include <string>

#include "base/period.hpp"
#include "missions/record.hpp"

namespace commonweal::missions {

// What observations may refer to, by code.
struct Catalogue {
  struct Metric {
    RecordId id;
    base::PeriodKind periods;
  };
  std::map<std::string, Metric, std::less<>> metrics;
  std::map<std::string, RecordId, std::less<>> bodies;
  std::map<std::string, RecordId, std::less<>> sources;
};

}  // namespace commonweal::missions
