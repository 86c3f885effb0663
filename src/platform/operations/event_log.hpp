#pragma once

// The log of the service: one JSON object a line, so that machines can sort it and people can read
// it. From any thread. Who writes to it keeps names, addresses and contents out of it.

#include <functional>
#include <initializer_list>
#include <iosfwd>
#include <mutex>
#include <string_view>

#include "base/instant.hpp"
#include "platform/http/router.hpp"
#include "platform/table/json.hpp"

namespace commonweal::platform {

class EventLog {
 public:
  EventLog(std::ostream& out, std::function<base::Instant()> now)
      : out_(out), now_(std::move(now)) {}

  // {"time":"2026-11-23T04:05:06.123456Z","event":"stopped","reason":"signal"}
  void write(std::string_view event, std::initializer_list<Json::Member> fields = {});

  // The same for a request: its number, method, route, status, microseconds, and what failed.
  void write(const Answered& answered);

 private:
  void write_line(const Json& line);
  Json opened(std::string_view event) const;

  std::ostream& out_;
  std::function<base::Instant()> now_;
  std::mutex lock_;
};

}  // namespace commonweal::platform
