#include "platform/http/file_limit.hpp"

#include <sys/resource.h>

#include <algorithm>

namespace commonweal::platform {

std::size_t connections_within_file_limit(std::size_t wanted) {
  constexpr std::size_t kOtherFiles = 64;  // Databases, the log, the listening socket.
  rlimit files{};
  if (getrlimit(RLIMIT_NOFILE, &files) != 0) return wanted;
  const auto limit = static_cast<std::size_t>(files.rlim_cur);
  return std::min(wanted, limit > 2 * kOtherFiles ? limit - kOtherFiles : kOtherFiles);
}

}  // namespace commonweal::platform
