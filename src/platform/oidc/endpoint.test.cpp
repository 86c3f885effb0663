#include "platform/oidc/endpoint.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

TEST(Endpoint, IsHttpsOrStaysOnThisMachine) {
  EXPECT_EQ(transport_of("https://sign-in.example.gov.uk/a?b=c"), Transport::tls);
  EXPECT_EQ(transport_of("https://127.0.0.1:8443"), Transport::tls);
  for (const auto* address : {"http://127.0.0.1:8080/a", "http://localhost", "http://[::1]:1"}) {
    EXPECT_EQ(transport_of(address), Transport::loopback) << address;
  }
}

TEST(Endpoint, IsNothingElse) {
  for (const auto* address :
       {"", "sign-in.example", "http://sign-in.example", "http://127.0.0.1.example/",
        "http://localhost.example", "file:///etc/passwd", "ftp://127.0.0.1", "https://",
        "https://a@sign-in.example", "https://a:b@sign-in.example", "http://127.0.0.1@a.example",
        "https://sign-in.example/#a", "https://sign-in.example/a b", "https://sign-in.example\r\n",
        "https://sign-in.example\\@a.example", "javascript:alert(1)",
        "https://sign-in.ex\xc3\xa9"}) {
    EXPECT_EQ(transport_of(address), Transport::unfit) << address;
  }
  EXPECT_EQ(transport_of("https://a.example/" + std::string(2000, 'a')), Transport::unfit);
}

}  // namespace
}  // namespace commonweal::platform
