#include "app/stop_signals.hpp"

#include <cerrno>

namespace commonweal::app {
namespace {

using std::chrono::duration_cast;

}  // namespace

StopSignals::StopSignals() {
  sigemptyset(&signals_);
  sigaddset(&signals_, SIGINT);
  sigaddset(&signals_, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
}

bool StopSignals::came_within(std::chrono::microseconds patience) const {
  const auto seconds = duration_cast<std::chrono::seconds>(patience);
  const timespec wait{
      .tv_sec = seconds.count(),
      .tv_nsec = duration_cast<std::chrono::nanoseconds>(patience - seconds).count()};
  for (;;) {
    if (sigtimedwait(&signals_, nullptr, &wait) >= 0) return true;
    if (errno != EINTR) return false;  // A debugger's stop may end the wait early.
  }
}

std::chrono::microseconds until_midnight(base::Instant now) {
  return std::chrono::floor<std::chrono::days>(now) + std::chrono::days(1) - now;
}

}  // namespace commonweal::app
