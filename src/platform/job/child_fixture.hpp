#pragma once

// For tests: real children that misbehave, and limits that none of them meets by chance.

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <string>
#include <vector>

#include "platform/job/job_end.hpp"
#include "platform/job/process_mark.hpp"

namespace commonweal::platform {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kIsSanitized = true;
#else
inline constexpr bool kIsSanitized = false;
#endif

inline std::vector<std::string> misbehaving(const std::vector<std::string>& words) {
  std::vector<std::string> all = {COMMONWEAL_MISBEHAVING_CHILD};
  for (const auto& word : words) all.push_back(word);
  return all;
}

inline JobLimits roomy_limits() {
  return {.memory_bytes = 0,
          .output_bytes = std::int64_t{1} << 30,
          .time = std::chrono::seconds(20),
          .silence = std::chrono::seconds(20),
          .grace = std::chrono::milliseconds(300)};
}

inline bool is_alive(pid_t process) { return mark_of(process).has_value(); }

}  // namespace commonweal::platform
