#include "platform/sign_in/return_path.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

TEST(ReturnPath, IsAPathOfThisSite) {
  for (const char* path :
       {"/", "/audit", "/metrics/ks2-gap?from=2010%2F11&to=low", "/a//b", "/:"}) {
    EXPECT_EQ(return_path(path), path);
  }
}

TEST(ReturnPath, LeadsToNoOtherSite) {
  for (const char* wanted :
       {"", "evil.example", "//evil.example", "/\\evil.example", "\\\\evil.example", "///evil",
        "https://evil.example", "https:evil.example", "javascript:alert(1)", "/\t/evil.example",
        "\t//evil.example", " //evil.example", "/\n/evil.example", "/audit\r\nSet-Cookie: a=b",
        "/caf\xC3\xA9", "/%0d\x7f"}) {
    EXPECT_EQ(return_path(wanted), "/") << wanted;
  }
  EXPECT_EQ(return_path("/" + std::string(5000, 'a')), "/");
}

}  // namespace
}  // namespace commonweal::platform
