#include "platform/cli/giving_way.hpp"

#include <sys/resource.h>

#include <algorithm>

namespace commonweal::platform {
namespace {

constexpr int kNice = 19;  // The last rank there is.

}  // namespace

// Of Linux's threads each has its own. That it could not be lowered is no reason not to work.
void give_way() {
  const int now = ::getpriority(PRIO_PROCESS, 0);
  (void)::setpriority(PRIO_PROCESS, 0, std::max(now, kNice));
}

}  // namespace commonweal::platform
