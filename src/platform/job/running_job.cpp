#include "platform/job/running_job.hpp"

#include <unistd.h>

#include <array>
#include <csignal>
#include <utility>

namespace commonweal::platform {
namespace {

// What has arrived, up to a few pipes full, so that no child can keep us reading.
template <class Take>
std::int64_t read_some(int descriptor, Take take) {
  constexpr int kReadsMax = 16;
  std::array<char, 64 * 1024> bytes;
  std::int64_t taken = 0;
  for (int reads = 0; reads < kReadsMax; ++reads) {
    const auto got = read(descriptor, bytes.data(), bytes.size());
    if (got <= 0) break;  // Nothing more now, or for good.
    take(std::string_view(bytes.data(), static_cast<std::size_t>(got)));
    taken += got;
  }
  return taken;
}

ChildLimits child_limits(const JobLimits& limits) {
  return {.memory_bytes = limits.memory_bytes,
          .cpu_seconds = limits.cpu_seconds,
          .file_bytes = limits.file_bytes};
}

}  // namespace

RunningJob::RunningJob(std::string id, const std::vector<std::string>& words,
                       const JobLimits& limits, Time now)
    : id_(std::move(id)),
      limits_(limits),
      child_(words, child_limits(limits)),
      started_(now),
      heard_(now) {}

// Whether it has ended is asked first: then what is read after is all there is.
void RunningJob::look(Time now) {
  if (end_) return;
  const auto wait_status = child_.ended();
  read_all(now);
  if (wait_status) {
    end_ = how_it_ended(*wait_status, cut_, limits_);
  } else {
    hold_limits(now);
  }
}

void RunningJob::read_all(Time now) {
  written_ += read_some(child_.out(), [this](std::string_view bytes) { result_.take(bytes); });
  written_ += read_some(child_.err(), [this](std::string_view bytes) { log_.take(bytes); });
  const auto told =
      read_some(child_.progress(), [this](std::string_view bytes) { progress_.take(bytes); });
  if (told > 0) heard_ = now;
  written_ += told;
}

void RunningJob::hold_limits(Time now) {
  if (written_ > limits_.output_bytes) cut(JobCut::too_much_output, now);
  if (now - started_ > limits_.time) cut(JobCut::too_long, now);
  if (now - heard_ > limits_.silence) cut(JobCut::too_silent, now);
  if (cut_ && now >= forced_at_) child_.signal(SIGKILL);
}

void RunningJob::cut(JobCut why, Time now) {
  if (cut_ || end_) return;
  cut_ = why;
  forced_at_ = now + limits_.grace;
  child_.signal(SIGTERM);
}

}  // namespace commonweal::platform
