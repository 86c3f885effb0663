#include "platform/http/forwarded.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

const std::vector<std::string> kProxies = {"10.0.0.1", "10.0.0.2"};

Arrival believed(std::string from, std::vector<Header> headers) {
  Arrival arrival{
      .method = "GET", .target = "/", .headers = std::move(headers), .remote_address = from};
  believe_proxy(arrival, kProxies);
  return arrival;
}

TEST(BelieveProxy, TakesTheAddressNearestToUsThatIsNoProxy) {
  const auto address = [](std::string list) {
    return believed("10.0.0.1", {{"X-Forwarded-For", std::move(list)}}).remote_address;
  };
  EXPECT_EQ(address("192.0.2.7"), "192.0.2.7");
  EXPECT_EQ(address("198.51.100.1, 192.0.2.7"), "192.0.2.7");
  EXPECT_EQ(address("192.0.2.7, 10.0.0.2"), "192.0.2.7");
  EXPECT_EQ(address("2001:db8::1"), "2001:db8::1");
  EXPECT_EQ(address("10.0.0.2"), "10.0.0.2");
  EXPECT_EQ(address("192.0.2.7, <script>"), "10.0.0.1");
  EXPECT_EQ(address(""), "10.0.0.1");
}

TEST(BelieveProxy, BelievesNoStranger) {
  const auto arrival =
      believed("192.0.2.7", {{"X-Forwarded-For", "198.51.100.1"}, {"X-Forwarded-Proto", "https"}});
  EXPECT_EQ(arrival.remote_address, "192.0.2.7");
  EXPECT_FALSE(arrival.is_secure);
}

TEST(BelieveProxy, TakesItsWordForTls) {
  EXPECT_TRUE(believed("10.0.0.1", {{"X-Forwarded-Proto", "https"}}).is_secure);
  EXPECT_FALSE(believed("10.0.0.1", {{"X-Forwarded-Proto", "http"}}).is_secure);
}

TEST(BelieveProxy, ReadsSeveralHeadersAsOneList) {
  EXPECT_EQ(
      believed("10.0.0.1", {{"X-Forwarded-For", "198.51.100.1"}, {"x-forwarded-for", "192.0.2.7"}})
          .remote_address,
      "192.0.2.7");
}

}  // namespace
}  // namespace commonweal::platform
