#include "platform/secret/password_rules.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

const std::vector<std::string> kOwn = {"Ann Marchetti", "a.pottinger@example.org"};

bool is_taken(std::string_view password) { return !password_fault(password, kOwn); }

TEST(PasswordRules, TakeThreeRandomWordsAndWhatNoOneGuesses) {
  for (const char* password : {"coffee train fish", "correct horse battery staple", "k8Fq2mZp0xTe",
                               "été soleil mer brique", "            x9!k2 q"}) {
    EXPECT_TRUE(is_taken(password)) << password;
  }
}

TEST(PasswordRules, RefuseCommonPasswordsAndWhatIsMadeOfThem) {
  for (const char* password :
       {"password1234", "qwertyuiop12", "123456789012", "aaaaaaaaaaaa", "letmeinletmein",
        "iloveyou1234", "Passw0rd1234", "footballfootball", "administrator", "abcdefghijkl"}) {
    const auto fault = password_fault(password, kOwn);
    ASSERT_TRUE(fault) << password;
    EXPECT_TRUE(fault->starts_with("This password is too easy to guess")) << *fault;
  }
}

TEST(PasswordRules, CountCharactersNotBytes) {
  EXPECT_EQ(password_fault("", kOwn), "Enter a password.");
  EXPECT_EQ(password_fault("k8Fq2mZp0xT", kOwn),
            "Your password must have at least 12 characters. Three random words are a good one.");
  EXPECT_FALSE(is_taken("éàüöñçßøåæœ"));  // 11, in 22 bytes.
  std::string longest;
  for (int i = 0; longest.size() < kPasswordLettersMax; ++i) longest += std::to_string(i * i) + "k";
  longest.resize(kPasswordLettersMax);
  EXPECT_TRUE(is_taken(longest));
  EXPECT_EQ(password_fault(longest + "x", kOwn), "Your password must have at most 128 characters.");
}

TEST(PasswordRules, RefuseThePersonsOwnNameAndTheServices) {
  for (const char* password :
       {"xq-Marchetti-7710z", "POTTINGER forever 1", "Commonweal wins 99z"}) {
    const auto fault = password_fault(password, kOwn);
    ASSERT_TRUE(fault) << password;
    EXPECT_TRUE(fault->starts_with("Your password must not contain your name")) << *fault;
  }
  EXPECT_TRUE(is_taken("banner channel fish"));  // "ann" is too short to mean a name.
}

TEST(NormalPassword, IsOneForTwoSpellings) {
  EXPECT_EQ(normal_password("e\xCC\x81t\xC3\xA9"), "\xC3\xA9t\xC3\xA9");
}

}  // namespace
}  // namespace commonweal::platform
