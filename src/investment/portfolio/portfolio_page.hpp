#pragma once

// The builder of portfolios: a form that works without scripts, and the job that it asks for. What
// the job found is shown by portfolio_answer_page.hpp.

#include <vector>

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/route.hpp"
#include "platform/job/page/job_page.hpp"
#include "platform/store/store.hpp"

namespace commonweal::investment {

// GET /portfolio
base::Result<platform::Response> show_portfolio(const platform::Request& request,
                                                const missions::Holdings& holdings);

// All of it outlives the routes.
struct PortfolioDesk {
  platform::Store& record;
  const platform::JobPages& jobs;  // The desk, the clock, the runner, what is refused.
};

// POST /portfolio and what is taken away of its results.
std::vector<platform::Route> portfolio_job_routes(const PortfolioDesk& desk);

}  // namespace commonweal::investment
