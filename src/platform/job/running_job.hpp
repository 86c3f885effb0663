#pragma once

// One child that carries out a job: what it writes is kept, its limits are held, and its end is put
// into words. Knows nothing of where jobs are kept; the time is an argument.

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "platform/job/child.hpp"
#include "platform/job/job_end.hpp"
#include "platform/job/kept_output.hpp"
#include "platform/job/progress_line.hpp"

namespace commonweal::platform {

inline constexpr KeptOutput::Bytes kLogKept{.first = 64 * 1024, .last = 64 * 1024};
inline constexpr KeptOutput::Bytes kResultKept{.first = 1024 * 1024, .last = 0};

class RunningJob {
 public:
  using Time = std::chrono::steady_clock::time_point;

  // Throws ChildFailure where it cannot be started.
  RunningJob(std::string id, const std::vector<std::string>& words, const JobLimits& limits,
             Time now);

  const std::string& id() const { return id_; }
  pid_t process() const { return child_.process(); }
  const Child& child() const { return child_; }

  // Takes what the child wrote, ends it where it is past a limit.
  void look(Time now);

  // Asks it to end; forces it to after a while. The first reason counts.
  void cut(JobCut why, Time now);

  std::optional<JobProgress> news() { return progress_.news(); }

  // Once it has ended and all that it wrote was taken.
  const std::optional<JobEnd>& end() const { return end_; }
  std::string result() const { return result_.text(); }
  std::string log() const { return log_.text(); }

 private:
  void read_all(Time now);
  void hold_limits(Time now);

  std::string id_;
  JobLimits limits_;
  Child child_;
  Time started_;
  Time heard_;  // When it last told of its progress.
  std::optional<JobCut> cut_;
  Time forced_at_;
  ProgressReader progress_;
  KeptOutput result_{kResultKept};
  KeptOutput log_{kLogKept};
  std::int64_t written_ = 0;
  std::optional<JobEnd> end_;
};

}  // namespace commonweal::platform
