#pragma once

// The pages of jobs. Knows no command: what a job's answer looks like, its slice may say.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "platform/html/page.hpp"
#include "platform/http/route.hpp"
#include "platform/job/job.hpp"
#include "platform/store/store.hpp"

namespace commonweal::platform {

// A job that has ended, with all that its child wrote.
struct EndedJob {
  const Job& job;
  const std::string& result;
  const std::string& log;
};

// How a slice shows the answer of its command.
struct JobAnswer {
  Html top;  // Above the title: an error summary.
  Html main;
  PageState state = PageState::normal;
};
using ShowAnswer = std::function<std::optional<JobAnswer>(const EndedJob&, const Visitor&)>;

// All of it outlives the routes.
struct JobPages {
  Store& desk;
  std::function<Page(std::string title, Html main, const Visitor& visitor)> frame;
  std::function<ScopeTree()> scope_tree;
  std::function<base::Instant()> now;
  std::function<void()> wake;  // The runner, after something was asked of it.
  std::function<Response(const Request&, const base::Error&)> refused;
  ShowAnswer show_answer = nullptr;  // None, or none for a job: its answer as it is.
};

std::vector<Route> job_routes(const JobPages& pages);

// Where the page of a job is.
std::string job_path(std::string_view id);

}  // namespace commonweal::platform
