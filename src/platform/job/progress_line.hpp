#pragma once

// Progress as lines on a pipe: "12 100 Reading the file". Knows nothing of pipes.

#include <optional>
#include <string>
#include <string_view>

#include "platform/job/job.hpp"

namespace commonweal::platform {

// One line, with its end.
std::string progress_line(std::int64_t done, std::int64_t of, std::string_view sentence);

// Reads lines as they drip in, and keeps the latest that makes sense. A child may write anything.
class ProgressReader {
 public:
  static constexpr std::size_t kLineBytesMax = 1000;

  void take(std::string_view bytes);

  // The latest since this was last asked, if any came.
  std::optional<JobProgress> news();

 private:
  void end_line();
  std::string line_;
  std::optional<JobProgress> news_;
};

}  // namespace commonweal::platform
