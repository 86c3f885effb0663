#include "platform/oidc/key_set.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

// A modulus of that many bytes whose first bit is set: 2048 bits are 256 bytes.
std::string modulus(std::size_t bytes) {
  const std::size_t characters = (bytes * 8 + 5) / 6;
  std::string text(characters, 'A');
  text.front() = 'w';
  return text;
}

std::string rsa(const std::string& more, std::size_t bytes = 256) {
  return R"({"kty": "RSA", "e": "AQAB", "n": ")" + modulus(bytes) + '"' + more + "}";
}

const std::string kCurve = R"({"kty": "EC", "crv": "P-256", "x": ")" + std::string(43, 'A') +
                           R"(", "y": ")" + std::string(43, 'A') + R"(", "kid": "c"})";

KeySet keys(const std::string& list) { return read_keys(R"({"keys": [)" + list + "]}").value(); }

TEST(KeySet, HoldsTheKeysThatSign) {
  const KeySet found = keys(rsa(R"(, "kid": "a", "use": "sig", "alg": "RS256")") + "," + kCurve);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].algorithm, OidcAlgorithm::rs256);
  EXPECT_EQ(found[0].id, "a");
  EXPECT_EQ(found[0].jwk, R"({"kty":"RSA","n":")" + modulus(256) + R"(","e":"AQAB"})");
  EXPECT_EQ(found[1].algorithm, OidcAlgorithm::es256);
  EXPECT_EQ(keys(rsa(R"(, "key_ops": ["verify"])")).size(), 1U);
}

TEST(KeySet, LeavesOutWhatIsForAnotherUse) {
  for (const auto* more : {R"(, "use": "enc")", R"(, "alg": "HS256")", R"(, "alg": "ES256")",
                           R"(, "key_ops": ["encrypt"])", R"(, "key_ops": [])"}) {
    EXPECT_TRUE(keys(rsa(more)).empty()) << more;
  }
}

TEST(KeySet, LeavesOutWhatIsWeakOrOdd) {
  EXPECT_TRUE(keys(rsa("", 255)).empty());
  EXPECT_EQ(keys(rsa("", 1024)).size(), 1U);
  EXPECT_TRUE(keys(rsa("", 1025)).empty());
  EXPECT_TRUE(keys(R"({"kty": "RSA", "e": "AQ", "n": ")" + modulus(256) + "\"}").empty());
  EXPECT_TRUE(keys(R"({"kty": "RSA", "e": "AQAB", "n": "A)" + modulus(256) + "\"}").empty());
  EXPECT_TRUE(keys(R"({"kty": "oct", "k": "AAAA"})").empty());
  EXPECT_TRUE(keys(R"({"kty": "EC", "crv": "P-384", "x": "A", "y": "A"})").empty());
  EXPECT_TRUE(keys(R"({"kty": "EC", "crv": "P-256", "x": "\"", "y": "A"})").empty());
}

TEST(KeySet, IsAListUnderItsNameOfAReasonableLength) {
  EXPECT_FALSE(read_keys("[]"));
  EXPECT_FALSE(read_keys("{}"));
  EXPECT_TRUE(keys("").empty());
  std::string many = kCurve;
  for (int i = 0; i < 100; ++i) many += "," + kCurve;
  EXPECT_FALSE(read_keys(R"({"keys": [)" + many + "]}"));
}

TEST(KeySet, FindsTheKeyThatIsMeantOrNone) {
  const KeySet two = keys(rsa(R"(, "kid": "a")") + "," + rsa(R"(, "kid": "b")") + "," + kCurve);
  EXPECT_EQ(find_key(two, OidcAlgorithm::rs256, "b"), &two[1]);
  EXPECT_EQ(find_key(two, OidcAlgorithm::rs256, "c"), nullptr);
  EXPECT_EQ(find_key(two, OidcAlgorithm::rs256, ""), nullptr);
  EXPECT_EQ(find_key(two, OidcAlgorithm::es256, ""), &two[2]);
}

}  // namespace
}  // namespace commonweal::platform
