#pragma once

#include <vector>

#include "missions/report/report_routes_page.hpp"

namespace commonweal::missions {

// The forms for the government's answer and for what became of a recommendation, and what takes
// them.
std::vector<platform::Route> report_answer_routes(const ReportPages& pages);

}  // namespace commonweal::missions
