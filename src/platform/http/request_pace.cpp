#include "platform/http/request_pace.hpp"

namespace commonweal::platform {

bool Places::take() {
  int free = free_;
  while (free > 0) {
    if (free_.compare_exchange_weak(free, free - 1)) return true;
  }
  return false;
}

RequestPace::Time RequestPace::reads_until(Time now) {
  if (!is_reading_) began_ = now;
  is_reading_ = true;
  return began_ + options_.time +
         std::chrono::milliseconds(bytes_ * 1000 / options_.bytes_per_second);
}

bool RequestPace::has_room() {
  if (bytes_ <= options_.small_bytes || has_place_) return true;
  has_place_ = places_.take();
  return has_place_;
}

void RequestPace::answered() {
  if (has_place_) places_.give_back();
  has_place_ = false;
  is_reading_ = false;
  bytes_ = 0;
}

}  // namespace commonweal::platform
