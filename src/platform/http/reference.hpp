#pragma once

// Reference numbers that a person reads out to us when something went wrong: "4T9K2MXB". They tell
// nothing: neither the time nor how many there were.

#include <atomic>
#include <cstdint>
#include <string>

namespace commonweal::platform {

class References {
 public:
  // One seed for each start of the program, so that two starts do not give the same numbers.
  explicit References(std::uint64_t seed) : next_(seed) {}

  std::string take();

 private:
  std::atomic<std::uint64_t> next_;
};

}  // namespace commonweal::platform
