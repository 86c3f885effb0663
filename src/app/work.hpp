#pragma once

// The jobs of the service put together: their pages, the import page that asks for them, and the
// runner that carries them out as children of this program.

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "missions/import_page.hpp"
#include "platform/cli/command.hpp"
#include "platform/job/job_runner.hpp"
#include "platform/job/page/job_page.hpp"

namespace commonweal::app {

struct WorkOptions {
  std::string db;  // The URLs that children are given.
  std::string desk;
  std::function<base::Instant()> now;
  std::function<void(std::string_view line)> log;
  // What the pages need of the rest of the site.
  std::function<platform::Page(std::string title, platform::Html main, const platform::Visitor&)>
      frame;
  std::function<platform::ScopeTree()> scope_tree;
  // A path's words before those of the command; this program itself where nothing is said.
  std::vector<std::string> program = {"/proc/self/exe"};
  platform::JobLimits limits = {};
};

class Work {
 public:
  // The desk outlives it.
  Work(platform::Store& desk, WorkOptions options);

  // To be served while this lives.
  std::vector<platform::Route> routes() const;

  // Begins to carry out jobs; stop() ends that, and what runs.
  void start();
  void stop();

 private:
  std::vector<std::string> child_of(const std::string& id) const;

  platform::Store& desk_;
  WorkOptions options_;
  platform::JobPages jobs_;
  missions::ImportPages imports_;
  std::unique_ptr<platform::JobRunner> runner_;
};

}  // namespace commonweal::app
