#include "platform/job/job_end.hpp"

#include <sys/wait.h>

#include <csignal>
#include <string_view>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "platform/cli/command.hpp"

namespace commonweal::platform {
namespace {

std::string seconds_text(std::chrono::milliseconds time) {
  return base::grouped(static_cast<double>(time.count()) / 1000.0) + " seconds";
}

std::string mebibytes_text(std::int64_t bytes) {
  return base::grouped(static_cast<double>(bytes) / (1 << 20)) + " MiB";
}

JobEnd end_by_us(JobCut cut, const JobLimits& limits) {
  switch (cut) {
    case JobCut::cancelled: return {JobState::cancelled, {}, "It was cancelled."};
    case JobCut::stopping:
      return {JobState::interrupted, {}, "The service stopped before it was done. Ask again."};
    case JobCut::too_long:
      return {JobState::failed, {}, "It took longer than " + seconds_text(limits.time) + "."};
    case JobCut::too_silent:
      return {JobState::failed,
              {},
              "It hung: there was no progress for " + seconds_text(limits.silence) + "."};
    case JobCut::too_much_output:
      return {JobState::failed,
              {},
              "It wrote more than " + mebibytes_text(limits.output_bytes) + " of answer and log."};
  }
  CW_CHECK(false);
}

JobEnd end_by_signal(int signal, const JobLimits& limits) {
  switch (signal) {
    case SIGXCPU:
      return {JobState::failed,
              {},
              "It used more than " + seconds_text(std::chrono::seconds(limits.cpu_seconds)) +
                  " of processor time."};
    case SIGXFSZ: return {JobState::failed, {}, "It wrote a file that was larger than allowed."};
    case SIGKILL:
    case SIGTERM:
      return {JobState::failed,
              {},
              "It was ended from outside. The machine may have run out of memory."};
    default: return {JobState::failed, {}, "It crashed (signal " + std::to_string(signal) + ")."};
  }
}

std::string_view sentence_of(ExitStatus status) {
  switch (status) {
    case ExitStatus::done: return "Done.";
    case ExitStatus::answer_is_no: return "Done. The answer is no.";
    case ExitStatus::bad_input: return "What it was given was refused. Nothing was changed.";
    case ExitStatus::world_failed:
      return "The disk, the database or the memory failed it. Nothing was changed.";
    case ExitStatus::defect: return "This is a defect of the program. Nothing was changed.";
  }
  return "";  // A status that no command of ours has.
}

}  // namespace

JobEnd how_it_ended(int wait_status, std::optional<JobCut> cut, const JobLimits& limits) {
  if (!WIFEXITED(wait_status)) {
    return cut ? end_by_us(*cut, limits) : end_by_signal(WTERMSIG(wait_status), limits);
  }
  const int status = WEXITSTATUS(wait_status);
  const bool is_done = status <= static_cast<int>(ExitStatus::answer_is_no);
  if (cut && !is_done) return end_by_us(*cut, limits);
  std::string sentence(sentence_of(static_cast<ExitStatus>(status)));
  if (sentence.empty()) sentence = "It ended with status " + std::to_string(status) + ".";
  return {is_done ? JobState::done : JobState::failed, status, std::move(sentence)};
}

JobEnd interrupted_end() {
  return {JobState::interrupted, {}, "The service ended while it ran. Ask again."};
}

JobEnd not_started_end() {
  return {JobState::failed, {}, "No process could be started for it. Ask again later."};
}

}  // namespace commonweal::platform
