#pragma once

#include <map>
#include <set>
#include <string>

#include "base/period.hpp"

namespace commonweal::missions {

// What observations may refer to.
struct Catalogue {
  std::map<std::string, base::PeriodKind, std::less<>> metrics;  // By code.
  std::set<std::string, std::less<>> bodies;
  std::set<std::string, std::less<>> sources;
};

}  // namespace commonweal::missions
