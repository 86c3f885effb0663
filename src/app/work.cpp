#include "app/work.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/error_answer.hpp"
#include "missions/import_answer_page.hpp"
#include "platform/job/job_files.hpp"

namespace commonweal::app {

Work::Work(const platform::Reception& reception, WorkOptions options)
    : options_(std::move(options)),
      jobs_{.desk = reception.memory.desk,
            .frame = reception.frame,
            .scope_tree =
                [&reception] {
                  platform::Transaction record(reception.memory.record, platform::Access::read);
                  return reception.scope_tree(record);
                },
            .now = reception.memory.now,
            .wake =
                [this] {
                  if (runner_) runner_->wake();
                },
            .refused = refused_page,
            .show_answer = missions::import_answer},
      imports_{.jobs = jobs_, .files = platform::job_files_folder(options_.desk)} {}

std::vector<platform::Route> Work::routes() const {
  auto routes = platform::job_routes(jobs_);
  std::ranges::move(missions::import_routes(imports_), std::back_inserter(routes));
  return routes;
}

void Work::start() {
  runner_ = std::make_unique<platform::JobRunner>(
      jobs_.desk,
      platform::JobRunnerOptions{.child_of = [this](const std::string& id) { return child_of(id); },
                                 .now = jobs_.now,
                                 .log = options_.log,
                                 .files = imports_.files,
                                 .limits = options_.limits});
}

void Work::stop() {
  if (runner_) runner_->stop();
}

std::vector<std::string> Work::child_of(const std::string& id) const {
  return {options_.program, "job", "run", id, "--db", options_.db, "--desk", options_.desk};
}

}  // namespace commonweal::app
