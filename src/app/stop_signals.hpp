#pragma once

#include <csignal>

#include "base/instant.hpp"

namespace commonweal::app {

// The signals that end a service. Blocked before any thread starts, so that only the one that waits
// gets them; the children of the service do not inherit that.
class StopSignals {
 public:
  StopSignals();

  // Whether one came, rather than nothing until then.
  bool came_within(std::chrono::microseconds patience) const;

 private:
  sigset_t signals_{};
};

// From an instant to the next midnight, UTC: above nothing, at most a day.
std::chrono::microseconds until_midnight(base::Instant now);

}  // namespace commonweal::app
