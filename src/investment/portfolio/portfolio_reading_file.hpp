#pragma once

#include <optional>
#include <string_view>

#include "investment/portfolio/portfolio_report.hpp"

namespace commonweal::investment {

// What json_of() of portfolio_report_file.hpp wrote. None where it is something else.
std::optional<PortfolioReport> report_in(std::string_view json);

// The program in LP format, where the JSON holds one.
std::optional<std::string> program_in(std::string_view json);

}  // namespace commonweal::investment
