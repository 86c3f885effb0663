#pragma once

#include <vector>

#include "investment/portfolio/portfolio_report.hpp"
#include "platform/html/html.hpp"

namespace commonweal::investment {

// The portfolios of which none has more of one mission without less of the other: drawn, with the
// table behind.
platform::Html frontier_html(const FrontierReport& frontier,
                             const std::vector<GoalProgress>& missions);

}  // namespace commonweal::investment
