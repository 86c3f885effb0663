#pragma once

#include <chrono>
#include <string>

namespace commonweal::base {

using Instant = std::chrono::sys_time<std::chrono::microseconds>;  // UTC

// "2026-11-23T04:05:06Z"
std::string text(Instant instant);

// For sentences: "23 November 2026 at 04:05 UTC".
std::string reader_text(Instant instant);

}  // namespace commonweal::base
