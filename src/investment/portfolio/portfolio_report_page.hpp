#pragma once

#include "investment/portfolio/portfolio_report.hpp"
#include "platform/html/html.hpp"
#include "platform/job/job.hpp"

namespace commonweal::investment {

// The report as a reader sees it, with what it may be taken away as and the command that prints it.
platform::Html report_html(const PortfolioReport& report, const platform::Job& job);

}  // namespace commonweal::investment
