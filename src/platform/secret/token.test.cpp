#include "platform/secret/token.hpp"

#include <cctype>
#include <set>

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

TEST(Token, IsLongAndNeverTheSame) {
  std::set<std::string> drawn;
  for (int i = 0; i < 1000; ++i) {
    const auto token = new_token();
    EXPECT_TRUE(is_token(token)) << token;
    EXPECT_TRUE(drawn.insert(token).second);
  }
}

TEST(Token, IsToldFromWhatIsNone) {
  for (const char* text : {"", "abc", "../../../../etc/passwd", "' OR 1=1 --",
                           "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+A",
                           "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}) {
    EXPECT_FALSE(is_token(text)) << text;
  }
}

TEST(TokenHash, DependsOnTheTokenAndOnItsPurpose) {
  const auto token = new_token();
  EXPECT_EQ(token_hash("session", token), token_hash("session", token));
  EXPECT_NE(token_hash("session", token), token_hash("link", token));
  EXPECT_NE(token_hash("session", token), token_hash("session", new_token()));
  EXPECT_EQ(token_hash("session", token).size(), 64U);
}

TEST(TokenOfPurpose, FollowsFromATokenAndIsAnother) {
  const auto token = new_token();
  const auto other = token_of_purpose("form", token);
  EXPECT_TRUE(is_token(other));
  EXPECT_NE(other, token);
  EXPECT_EQ(other, token_of_purpose("form", token));
  EXPECT_NE(other, token_of_purpose("link", token));
}

TEST(MaskedToken, LooksDifferentEachTimeAndIsTheSame) {
  const auto token = new_token();
  const auto once = masked_token(token);
  const auto again = masked_token(token);
  EXPECT_NE(once, again);
  EXPECT_TRUE(is_masked(once, token));
  EXPECT_TRUE(is_masked(again, token));
  EXPECT_EQ(once.find(token), std::string::npos);
}

TEST(MaskedToken, OfAnotherTokenIsRefused) {
  const auto token = new_token();
  EXPECT_FALSE(is_masked(masked_token(new_token()), token));
  auto altered = masked_token(token);
  altered[5] = altered[5] == 'A' ? 'B' : 'A';
  EXPECT_FALSE(is_masked(altered, token));
  EXPECT_FALSE(is_masked(token, token));
  EXPECT_FALSE(is_masked("", token));
}

TEST(WrittenCode, IsReadAsPeopleTypeIt) {
  const auto code = new_written_code();
  ASSERT_EQ(code.size(), 19U);
  std::string typed = " " + code.substr(0, 4) + " " + code.substr(5);
  for (char& c : typed) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  EXPECT_EQ(plain_written_code(typed), plain_written_code(code));
  EXPECT_NE(plain_written_code(new_written_code()), plain_written_code(code));
}

}  // namespace
}  // namespace commonweal::platform
