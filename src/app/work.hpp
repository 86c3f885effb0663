#pragma once

// The jobs of the service put together: their pages, the pages that ask for them, and the
// runner that carries them out as children of this program.

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "investment/portfolio/portfolio_job_page.hpp"
#include "missions/import_page.hpp"
#include "platform/job/job_runner.hpp"
#include "platform/job/page/job_page.hpp"
#include "platform/sign_in/reception.hpp"

namespace commonweal::app {

struct WorkOptions {
  std::string db;  // The URLs that children are given.
  std::string desk;
  std::function<void(std::string_view line)> log = [](std::string_view) {};
  std::string program = "/proc/self/exe";
  platform::JobLimits limits = {};
};

class Work {
 public:
  // The reception outlives it, with the stores that it names.
  Work(const platform::Reception& reception, WorkOptions options);
  Work(const Work&) = delete;
  Work& operator=(const Work&) = delete;

  // To be served while this lives.
  std::vector<platform::Route> routes() const;

  // Begins to carry out jobs; stop() ends that, and what runs.
  void start();
  void stop();

 private:
  std::vector<std::string> child_of(const std::string& id) const;

  WorkOptions options_;
  platform::JobPages jobs_;
  missions::ImportPages imports_;
  investment::PortfolioJobs portfolios_;
  std::unique_ptr<platform::JobRunner> runner_;
};

}  // namespace commonweal::app
