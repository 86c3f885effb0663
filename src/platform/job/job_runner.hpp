#pragma once

// Carries out the jobs of the desk, so many at once, on a thread of its own: it starts the
// children, watches over them and writes down how they fare. Whatever a child does, this goes on;
// where the desk fails, it tries again. Knows no command: the words of a child come from outside.

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/instant.hpp"
#include "platform/job/job_end.hpp"
#include "platform/store/store.hpp"

namespace commonweal::platform {

struct JobRunnerOptions {
  // What to start for a job: a program's path, then its words.
  std::function<std::vector<std::string>(const std::string& id)> child_of;
  std::function<base::Instant()> now;
  std::function<void(std::string_view line)> log;
  std::filesystem::path files;  // The folder of files that came with jobs.
  std::size_t at_once = 1;
  JobLimits limits;
  std::chrono::milliseconds rest{500};  // Between looks at the desk, where nobody wakes it.
};

class JobRunner {
 public:
  // Marks what an earlier service left behind as interrupted, then begins. The desk outlives it.
  JobRunner(Store& desk, JobRunnerOptions options);
  ~JobRunner();  // Stops.
  JobRunner(const JobRunner&) = delete;
  JobRunner& operator=(const JobRunner&) = delete;

  // Looks at the desk at once: a job was asked for, or should be cancelled. From any thread.
  void wake();

  // Asks running jobs to end, forces them to after a while, marks them as interrupted. Those that
  // wait go on waiting.
  void stop();

 private:
  class Work;
  std::unique_ptr<Work> work_;
};

}  // namespace commonweal::platform
