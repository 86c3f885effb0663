#pragma once

// The tables and the chart of a portfolio's result.

#include <string_view>

#include "investment/portfolio/portfolio_report.hpp"
#include "platform/html/html.hpp"

namespace commonweal::investment {

platform::Html portfolio_heading(std::string_view words);  // Of a part, below the job's title.
platform::Html chosen_part(const PortfolioReport& report);
platform::Html progress_part(const PortfolioReport& report);  // By mission and by place.
platform::Html limit_use_part(const PortfolioReport& report);
platform::Html lost_part(const PortfolioReport& report);
platform::Html robust_part(const PortfolioReport& report);    // Empty where it was not asked for.
platform::Html frontier_part(const PortfolioReport& report);  // Likewise.

}  // namespace commonweal::investment
