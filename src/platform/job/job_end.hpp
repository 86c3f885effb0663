#pragma once

// How a child ended, in a state and a sentence. Knows of processes only the number that wait()
// gives for one.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "platform/job/job.hpp"

namespace commonweal::platform {

// What one job may take. The defaults leave room for the largest import that a browser can send.
struct JobLimits {
  std::int64_t memory_bytes = std::int64_t{2} << 30;  // Of address space. 0: no limit.
  std::int64_t cpu_seconds = 3600;
  // Of any one file: the database grows under a job, so this only stops what runs wild.
  std::int64_t file_bytes = std::int64_t{1} << 40;
  std::int64_t output_bytes = std::int64_t{64} << 20;  // Of answer, log and progress together.
  std::chrono::milliseconds time{std::chrono::hours(1)};
  std::chrono::milliseconds silence{std::chrono::minutes(10)};  // Without a word of progress.
  std::chrono::milliseconds grace{5000};  // From the request to end until it is forced to.
};

// Why we ended it ourselves.
enum class JobCut { cancelled, stopping, too_long, too_silent, too_much_output };

struct JobEnd {
  JobState state;
  std::optional<std::int64_t> exit_status;  // None where a signal ended it.
  std::string sentence;
};

// From what waitpid() told. A child that was done before our signal reached it is done.
JobEnd how_it_ended(int wait_status, std::optional<JobCut> cut, const JobLimits& limits);

// Of a job whose process is gone and left no word.
JobEnd interrupted_end();

// Of a job that could not be started.
JobEnd not_started_end();

}  // namespace commonweal::platform
