#include "platform/oidc/discovery.hpp"

#include <gtest/gtest.h>

#include "platform/oidc/provider_failure.hpp"

namespace commonweal::platform {
namespace {

const OidcSettings kSettings{.issuer = "https://a.example", .client_id = "us"};

std::string document(const std::string& more = "") {
  return R"({"issuer": "https://a.example", "authorization_endpoint": "https://a.example/in",
    "token_endpoint": "https://b.example/token", "jwks_uri": "https://b.example/keys")" +
         more + "}";
}

std::string failure(const std::string& text) {
  try {
    read_discovery(text, kSettings);
    return "";
  } catch (const ProviderFailure& failure) {
    return failure.what();
  }
}

TEST(Discovery, StandsUnderTheIssuer) {
  EXPECT_EQ(discovery_address("https://a.example/t/"),
            "https://a.example/t/.well-known/openid-configuration");
}

TEST(Discovery, SaysWhereToAsk) {
  const auto metadata = read_discovery(document(R"(, "userinfo_endpoint": "https://b.example/who",
        "authorization_response_iss_parameter_supported": true,
        "id_token_signing_alg_values_supported": ["PS256", "RS256"])"),
                                       kSettings);
  EXPECT_EQ(metadata.authorization_endpoint, "https://a.example/in");
  EXPECT_EQ(metadata.token_endpoint, "https://b.example/token");
  EXPECT_EQ(metadata.jwks_uri, "https://b.example/keys");
  EXPECT_EQ(metadata.userinfo_endpoint, "https://b.example/who");
  EXPECT_TRUE(metadata.names_itself);
  EXPECT_FALSE(read_discovery(document(), kSettings).names_itself);
}

TEST(Discovery, MayNotLeadToThisMachineUnlessItIsThere) {
  EXPECT_EQ(failure(document(R"(, "userinfo_endpoint": "http://127.0.0.1/who")")),
            "The discovery document of the sign-in service https://a.example names a "
            "userinfo_endpoint that is not a plain https address.");
}

TEST(Discovery, MustOfferAnAlgorithmThatWasAgreed) {
  EXPECT_NE(failure(document(R"(, "id_token_signing_alg_values_supported": ["HS256"])"))
                .find("none of the agreed algorithms"),
            std::string::npos);
}

TEST(Discovery, MustBeOfThisIssuerToTheLetter) {
  EXPECT_NE(failure(R"({"issuer": "https://a.example/"})").find("another issuer"),
            std::string::npos);
  EXPECT_NE(failure(R"({"issuer": "https://a.example"})").find("names no authorization_endpoint"),
            std::string::npos);
}

}  // namespace
}  // namespace commonweal::platform
