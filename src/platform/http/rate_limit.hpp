#pragma once

// How often one address may ask: a bucket of tokens for each, filled again at a steady pace. Keeps
// addresses in memory only, and only while their bucket is not full. The time is an argument.

#include <chrono>
#include <cstddef>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "platform/http/route.hpp"

namespace commonweal::platform {

struct RateOptions {
  double per_second = 20;  // In the long run; 0 sets no limit.
  double burst = 100;      // At once.
};

// May be asked from any thread.
class RateLimit {
 public:
  using Time = std::chrono::steady_clock::time_point;

  explicit RateLimit(RateOptions options) : options_(options) {}

  // Takes a token for that address: 0 where there was one, otherwise the whole seconds until there
  // is. An IPv6 address counts with its neighbours of the same /64, which one asker has all of.
  int take(std::string_view address, Time now);

  const RateOptions& options() const { return options_; }
  std::size_t addresses_kept() const;

 private:
  struct Bucket {
    double tokens;
    Time at;
  };
  void forget_full_ones(Time now);
  double tokens_at(const Bucket& bucket, Time now) const;

  const RateOptions options_;
  mutable std::mutex mutex_;
  std::unordered_map<std::string, Bucket> buckets_;
  Time swept_ = {};
};

// The same handler, which answers 429 to who asks too often, and says when to come again. The limit
// outlives it. `refuse` renders the page for a status.
Handler limited(Handler handler, RateLimit& limit,
                std::function<Response(const Request&, int status)> refuse);

}  // namespace commonweal::platform
