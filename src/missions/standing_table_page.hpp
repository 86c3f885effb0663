#pragma once

// Many measures as a table that is sorted by links.

#include <string>
#include <string_view>
#include <vector>

#include "missions/mission_standing.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

struct StandingTable {
  std::string caption;
  std::string path;       // Of the page that shows it: "/missions/health".
  std::string_view sort;  // As the address says it: "-years"; what is no order is none.
  const std::vector<MetricStanding>& metrics;
};

platform::Html render(const StandingTable& table);

}  // namespace commonweal::missions
