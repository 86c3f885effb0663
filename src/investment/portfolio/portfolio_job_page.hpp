#pragma once

// Portfolios asked for with the browser: a form becomes a job, which runs the verb as the shell
// would, and what it leaves behind is taken away as files. Who may see the job may see its files.

#include <vector>

#include "base/result.hpp"
#include "platform/http/route.hpp"
#include "platform/job/page/job_page.hpp"
#include "platform/store/store.hpp"

namespace commonweal::investment {

// All of it outlives the routes.
struct PortfolioJobs {
  platform::JobPages& jobs;  // The desk, the clock, the runner.
  platform::Store& record;   // The bids that there are.
};

std::vector<platform::Route> portfolio_job_routes(const PortfolioJobs& pages);

}  // namespace commonweal::investment
