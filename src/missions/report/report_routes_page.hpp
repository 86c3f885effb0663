#pragma once

// What a report is written, published and answered with: forms for the independent body, for the
// mission unit, and what takes them. Who may is asked of the record as it is written.

#include <functional>
#include <vector>

#include "base/instant.hpp"
#include "platform/http/route.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

// All of it outlives the routes.
struct ReportPages {
  platform::Store* record;
  std::function<base::Instant()> now;
  std::function<platform::Response(const platform::Request&, const base::Error&)> refused;
};

std::vector<platform::Route> report_routes(const ReportPages& pages);

}  // namespace commonweal::missions
