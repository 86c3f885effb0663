#include "platform/oidc/oidc_settings.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

TEST(OidcSettings, AreGoodWithAnHttpsIssuerAndAClientId) {
  EXPECT_TRUE(checked({.issuer = "https://sign-in.example.gov.uk", .client_id = "us"}));
  EXPECT_TRUE(checked({.issuer = "http://127.0.0.1:4000", .client_id = "us"}));
}

TEST(OidcSettings, TellAllThatIsWrongWithThem) {
  const auto result = checked({.issuer = "http://a.example", .client_id = "", .algorithms = {}});
  ASSERT_FALSE(result);
  ASSERT_EQ(result.error().problems.size(), 3U);
  EXPECT_EQ(result.error().problems[0].what,
            "The sign-in service \"http://a.example\" is not an https address without user, query "
            "or fragment. Give its issuer, for example https://sign-in.example.gov.uk.");
}

TEST(OidcSettings, NameAnIssuerWithoutAQuery) {
  EXPECT_FALSE(checked({.issuer = "https://a.example/?b", .client_id = "us"}));
}

}  // namespace
}  // namespace commonweal::platform
