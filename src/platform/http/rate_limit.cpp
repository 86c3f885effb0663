#include "platform/http/rate_limit.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace commonweal::platform {
namespace {

constexpr auto kSweepEvery = std::chrono::seconds(60);

// The first four groups of an IPv6 address as it is written; with "::" before them it is rare
// enough to count alone.
std::string_view network_of(std::string_view address) {
  std::size_t colons = 0;
  for (std::size_t i = 0; i < address.size(); ++i) {
    if (address.substr(i, 2) == "::") return address;
    if (address[i] == ':' && ++colons == 4) return address.substr(0, i);
  }
  return address;
}

}  // namespace

double RateLimit::tokens_at(const Bucket& bucket, Time now) const {
  const std::chrono::duration<double> waited = now - bucket.at;
  return std::min(options_.burst, bucket.tokens + waited.count() * options_.per_second);
}

int RateLimit::take(std::string_view address, Time now) {
  if (options_.per_second <= 0) return 0;
  const std::lock_guard lock(mutex_);
  if (now - swept_ >= kSweepEvery) forget_full_ones(now);
  auto& bucket =
      buckets_.try_emplace(std::string(network_of(address)), options_.burst, now).first->second;
  bucket = {.tokens = tokens_at(bucket, now), .at = now};
  if (bucket.tokens < 1) {
    return static_cast<int>(std::ceil((1 - bucket.tokens) / options_.per_second));
  }
  bucket.tokens -= 1;
  return 0;
}

// Who has a full bucket again is as good as new.
void RateLimit::forget_full_ones(Time now) {
  swept_ = now;
  std::erase_if(buckets_,
                [&](const auto& entry) { return tokens_at(entry.second, now) >= options_.burst; });
}

std::size_t RateLimit::addresses_kept() const {
  const std::lock_guard lock(mutex_);
  return buckets_.size();
}

Handler limited(Handler handler, RateLimit& limit,
                std::function<Response(const Request&, int status)> refuse) {
  return
      [handler = std::move(handler), &limit, refuse = std::move(refuse)](const Request& request) {
        const int wait = limit.take(request.remote_address, std::chrono::steady_clock::now());
        if (wait == 0) return handler(request);
        auto refusal = refuse(request, 429);
        refusal.status = 429;
        refusal.headers.push_back({"Retry-After", std::to_string(wait)});
        return refusal;
      };
}

}  // namespace commonweal::platform
