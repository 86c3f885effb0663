#pragma once

// A report of a portfolio as JSON, as text for a terminal, and as sheets for a spending review.

#include <string>

#include "investment/portfolio/portfolio_report.hpp"
#include "platform/table/data_sheet.hpp"
#include "platform/table/json.hpp"

namespace commonweal::investment {

platform::Json json_of(const PortfolioReport& report);
std::string text_of(const PortfolioReport& report);

// Every bid: chosen, from when and at what scale, or why it lost.
platform::DataSheet bids_sheet(const PortfolioReport& report);
// Every limit: what there is, what is spent and what is left.
platform::DataSheet limits_sheet(const PortfolioReport& report);

}  // namespace commonweal::investment
