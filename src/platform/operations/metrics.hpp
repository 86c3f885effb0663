#pragma once

// The numbers that a monitor reads: requests by route, method and status, how long they took, the
// process, and whatever else a gauge tells. Prometheus' text format. From any thread.

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "platform/http/router.hpp"

namespace commonweal::platform {

class Metrics {
 public:
  Metrics();
  ~Metrics();
  Metrics(const Metrics&) = delete;
  Metrics& operator=(const Metrics&) = delete;

  void count(const Answered& answered);

  // A number that is asked for each time the metrics are read.
  void add_gauge(const std::string& name, const std::string& help, std::function<double()> value);

  std::string text() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// Of this process, from /proc: bytes in memory, open files, seconds since 1970 at its start.
double resident_bytes();
double open_files();

}  // namespace commonweal::platform
