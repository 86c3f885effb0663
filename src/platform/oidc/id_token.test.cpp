#include "platform/oidc/id_token.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

constexpr std::int64_t kNow = 1'800'000'000;
const IdTokenExpectation kExpected{.issuer = "https://a.example",
                                   .client_id = "us",
                                   .nonce = "n-1",
                                   .now = base::Instant(std::chrono::seconds(kNow))};

std::string token(const std::string& times, const std::string& more = "") {
  return R"({"iss": "https://a.example", "aud": "us", "nonce": "n-1", "sub": "ada", )" + times +
         more + "}";
}

std::string times(std::int64_t issued, std::int64_t expires) {
  return R"("iat": )" + std::to_string(issued) + R"(, "exp": )" + std::to_string(expires);
}

std::string said(const std::string& payload) {
  const auto claims = read_id_token(payload, kExpected);
  return claims ? claims->subject : claims.error().problems.at(0).what;
}

TEST(IdToken, HoldsWithAMinuteToSpareOnEitherSide) {
  EXPECT_EQ(said(token(times(kNow, kNow + 1))), "ada");
  EXPECT_EQ(said(token(times(kNow + 60, kNow - 59))), "ada");
  EXPECT_NE(said(token(times(kNow, kNow - 60))).find("it has run out"), std::string::npos);
  EXPECT_NE(said(token(times(kNow + 61, kNow + 99))).find("made later"), std::string::npos);
  EXPECT_EQ(said(token(times(kNow, kNow + 1), R"(, "nbf": 1800000060)")), "ada");
  EXPECT_NE(said(token(times(kNow, kNow + 1), R"(, "nbf": 1800000061)")).find("not hold yet"),
            std::string::npos);
  EXPECT_NE(said(token(times(kNow, kNow + 1), R"(, "nbf": "now")")).find("not hold yet"),
            std::string::npos);
}

TEST(IdToken, TellsWhatTheProviderSaysOfThePerson) {
  const auto claims = read_id_token(
      token(times(kNow, kNow + 1),
            R"(, "email": "ada@example.org", "email_verified": true, "name": "Ada \u00c9")"),
      kExpected);
  ASSERT_TRUE(claims);
  EXPECT_EQ(claims->email, "ada@example.org");
  EXPECT_TRUE(claims->email_verified);
  EXPECT_EQ(claims->name, "Ada \u00c9");
}

TEST(IdToken, LeavesOutWhatIsNoAddressOrNoName) {
  for (const auto* more :
       {R"(, "email": "ada", "email_verified": true)",
        R"(, "email": "a b@c", "email_verified": true)",
        R"(, "email": "a@b\r\nc", "email_verified": true)", R"(, "email": 7, "name": "a\u0000b")",
        R"(, "email_verified": true, "name": "")"}) {
    const auto claims = read_id_token(token(times(kNow, kNow + 1), more), kExpected);
    ASSERT_TRUE(claims) << more;
    EXPECT_EQ(claims->email + claims->name, "") << more;
    EXPECT_FALSE(claims->email_verified) << more;
  }
}

TEST(IdToken, TakesAnAddressAsVerifiedOnlyWhereItSaysTrue) {
  const auto claims = read_id_token(
      token(times(kNow, kNow + 1), R"(, "email": "a@b", "email_verified": "true")"), kExpected);
  ASSERT_TRUE(claims);
  EXPECT_EQ(claims->email, "a@b");
  EXPECT_FALSE(claims->email_verified);
}

TEST(IdToken, MayBeForOthersTooIfItWasIssuedToUs) {
  const auto with = [](const std::string& audience) {
    return said(R"({"iss": "https://a.example", "nonce": "n-1", "sub": "ada", "aud": )" + audience +
                ", " + times(kNow, kNow + 1) + "}");
  };
  EXPECT_EQ(with(R"(["us", "them"], "azp": "us")"), "ada");
  EXPECT_EQ(with(R"(["us"])"), "ada");
  for (const auto* audience : {R"(["us", "them"])", R"("us", "azp": "them")", R"(["them"])", "7",
                               R"(["us", 7])", R"("us", "azp": 7)"}) {
    EXPECT_NE(with(audience).find("it is for another service"), std::string::npos) << audience;
  }
}

TEST(IdToken, MustBeReadable) {
  EXPECT_EQ(said("no JSON"),
            "The answer of the sign-in service could not be trusted: it cannot be read. Start "
            "again. If it happens again, tell whoever runs this service.");
}

}  // namespace
}  // namespace commonweal::platform
