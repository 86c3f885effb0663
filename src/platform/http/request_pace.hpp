#pragma once

// How fast a request must arrive, and how many large ones may be in memory at once. Knows nothing
// of sockets; the time is an argument.

#include <atomic>
#include <chrono>
#include <cstddef>

namespace commonweal::platform {

// Places for large requests.
class Places {
 public:
  explicit Places(int count) : free_(count) {}
  bool take();
  void give_back() { ++free_; }

 private:
  std::atomic<int> free_;
};

struct PaceOptions {
  std::size_t small_bytes = 1024 * 1024;      // What is larger needs a place.
  std::chrono::milliseconds time{10'000};     // For a request of no size,
  std::size_t bytes_per_second = 256 * 1024;  // and longer for what arrives at this pace.

  // For a request of that size that waited for a place for as long again.
  std::chrono::milliseconds longest(std::size_t bytes) const {
    return time + 2 * std::chrono::milliseconds(bytes * 1000 / bytes_per_second);
  }
};

// The requests of one connection, one after the other.
class RequestPace {
 public:
  using Time = std::chrono::steady_clock::time_point;

  RequestPace(const PaceOptions& options, Places& places) : options_(options), places_(places) {}
  ~RequestPace() { answered(); }
  RequestPace(const RequestPace&) = delete;
  RequestPace& operator=(const RequestPace&) = delete;

  // A read begins, the first of a request or a further one. Gives when it must have ended.
  Time reads_until(Time now);

  void took(std::size_t bytes) { bytes_ += bytes; }

  // Whether what was taken may stay: it is small, or there is a place for it.
  bool has_room();

  // The time that was spent waiting for a place is not the sender's.
  void waited(std::chrono::milliseconds time) { began_ += time; }

  // The next read is of the next request.
  void answered();

 private:
  PaceOptions options_;
  Places& places_;
  Time began_;
  bool is_reading_ = false;
  bool has_place_ = false;
  std::size_t bytes_ = 0;
};

}  // namespace commonweal::platform
