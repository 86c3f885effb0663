#include "app/work.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/error_answer.hpp"
#include "missions/import_answer_page.hpp"
#include "platform/job/job_files.hpp"

namespace commonweal::app {

Work::Work(platform::Store& desk, WorkOptions options)
    : desk_(desk),
      options_(std::move(options)),
      jobs_{.desk = desk,
            .frame = options_.frame,
            .scope_tree = options_.scope_tree,
            .now = options_.now,
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
      desk_,
      platform::JobRunnerOptions{.child_of = [this](const std::string& id) { return child_of(id); },
                                 .now = options_.now,
                                 .log = options_.log,
                                 .files = imports_.files,
                                 .limits = options_.limits});
}

void Work::stop() {
  if (runner_) runner_->stop();
}

std::vector<std::string> Work::child_of(const std::string& id) const {
  auto words = options_.program;
  for (const auto& word : {"job", "run"}) words.emplace_back(word);
  words.push_back(id);
  for (const auto& word :
       {std::string("--db"), options_.db, std::string("--desk"), options_.desk}) {
    words.push_back(word);
  }
  return words;
}

}  // namespace commonweal::app
