#include "app/work.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/error_answer.hpp"
#include "investment/portfolio/portfolio_result_page.hpp"
#include "missions/import_answer_page.hpp"
#include "platform/job/job_files.hpp"

namespace commonweal::app {
namespace {

// Each slice knows the jobs of its own commands.
constexpr std::optional<platform::JobAnswer> (*kAnswers[])(const platform::EndedJob&,
                                                           const platform::Visitor&) = {
    missions::import_answer, investment::portfolio_answer};

std::optional<platform::JobAnswer> answer_of_slice(const platform::EndedJob& ended,
                                                   const platform::Visitor& visitor) {
  for (const auto answer : kAnswers) {
    if (auto shown = answer(ended, visitor)) return shown;
  }
  return std::nullopt;
}

}  // namespace

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
            .show_answer = answer_of_slice},
      imports_{.jobs = jobs_, .files = platform::job_files_folder(options_.desk)},
      portfolios_{.jobs = jobs_, .record = reception.memory.record} {}

std::vector<platform::Route> Work::routes() const {
  auto routes = platform::job_routes(jobs_);
  std::ranges::move(missions::import_routes(imports_), std::back_inserter(routes));
  std::ranges::move(investment::portfolio_job_routes(portfolios_), std::back_inserter(routes));
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
