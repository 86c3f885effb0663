#include "platform/oidc/secret_text.hpp"

#include <gtest/gtest.h>

#include <set>

namespace commonweal::platform {
namespace {

// RFC 7636, appendix B.
TEST(SecretText, MakesTheChallengeOfTheStandard) {
  EXPECT_EQ(s256_challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

TEST(SecretText, IsLongAndNeverTheSame) {
  std::set<std::string> seen;
  for (int i = 0; i < 1000; ++i) seen.insert(random_secret());
  EXPECT_EQ(seen.size(), 1000U);
  EXPECT_EQ(seen.begin()->size(), 43U);
  EXPECT_EQ(seen.begin()->find_first_of("+/="), std::string::npos);
}

TEST(SecretText, IsTheSameOnlyIfAllOfItIs) {
  EXPECT_TRUE(is_same_secret("abc", "abc"));
  EXPECT_FALSE(is_same_secret("abc", "abd"));
  EXPECT_FALSE(is_same_secret("abc", "ab"));
  EXPECT_TRUE(is_same_secret("", ""));
}

}  // namespace
}  // namespace commonweal::platform
