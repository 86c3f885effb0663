#include "platform/http/rate_limit.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

const RateLimit::Time kStart{seconds(1000)};

TEST(RateLimit, LetsABurstThroughAndThenAsksToWait) {
  RateLimit limit({.per_second = 0.5, .burst = 3});
  for (int i = 0; i < 3; ++i) EXPECT_EQ(limit.take("192.0.2.1", kStart), 0);
  EXPECT_EQ(limit.take("192.0.2.1", kStart), 2);
  EXPECT_EQ(limit.take("192.0.2.1", kStart + milliseconds(1500)), 1);
  EXPECT_EQ(limit.take("192.0.2.1", kStart + seconds(2)), 0);
  EXPECT_EQ(limit.take("192.0.2.1", kStart + seconds(2)), 2);
}

TEST(RateLimit, CountsEachAddressAlone) {
  RateLimit limit({.per_second = 1, .burst = 1});
  EXPECT_EQ(limit.take("192.0.2.1", kStart), 0);
  EXPECT_EQ(limit.take("192.0.2.2", kStart), 0);
  EXPECT_EQ(limit.take("192.0.2.1", kStart), 1);
}

TEST(RateLimit, TakesANetworkOfIpv6AsOneAsker) {
  RateLimit limit({.per_second = 1, .burst = 1});
  EXPECT_EQ(limit.take("2001:db8:1:2:3:4:5:6", kStart), 0);
  EXPECT_EQ(limit.take("2001:db8:1:2:9:9:9:9", kStart), 1);
  EXPECT_EQ(limit.take("2001:db8:1:3:3:4:5:6", kStart), 0);
}

TEST(RateLimit, SetsNoLimitWhereNoneIsWanted) {
  RateLimit limit({.per_second = 0, .burst = 0});
  for (int i = 0; i < 1000; ++i) EXPECT_EQ(limit.take("192.0.2.1", kStart), 0);
}

TEST(RateLimit, ForgetsWhoHasNotAskedForLong) {
  RateLimit limit({.per_second = 1, .burst = 2});
  for (int i = 0; i < 1000; ++i) limit.take("192.0.2." + std::to_string(i), kStart);
  EXPECT_EQ(limit.addresses_kept(), 1000u);
  limit.take("192.0.2.1", kStart + seconds(61));
  EXPECT_EQ(limit.addresses_kept(), 1u);
}

TEST(RateLimit, HoldsOffOnlyWhoAsksTooOften) {
  RateLimit limit({.per_second = 0.001, .burst = 1});
  const auto handler = limited([](const Request&) { return plain_text(200, "yes"); }, limit,
                               [](const Request&, int status) { return plain_text(status, "no"); });
  const Request request{.remote_address = "192.0.2.1"};
  EXPECT_EQ(handler(request).status, 200);
  const auto refused = handler(request);
  EXPECT_EQ(refused.status, 429);
  EXPECT_EQ(find_header(refused.headers, "Retry-After"), "1000");
  EXPECT_EQ(handler({.remote_address = "192.0.2.2"}).status, 200);
}

}  // namespace
}  // namespace commonweal::platform
