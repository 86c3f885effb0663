#include "platform/secret/password.hpp"

#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

constexpr PasswordCost kCheap{1, 8192};

TEST(Password, IsKnownAgainByItsHashAlone) {
  PasswordHasher hasher(kCheap);
  const auto hash = hasher.hash("coffee train fish");
  EXPECT_EQ(hash.find("coffee"), std::string::npos);
  EXPECT_NE(hasher.hash("coffee train fish"), hash);  // Salted.
  EXPECT_EQ(hasher.check("coffee train fish", hash), PasswordMatch::yes);
  EXPECT_EQ(hasher.check("coffee train fisH", hash), PasswordMatch::no);
  EXPECT_EQ(hasher.check("", hash), PasswordMatch::no);
}

TEST(Password, IsHashedAsOwaspAdvises) {
  PasswordHasher hasher;
  EXPECT_TRUE(hasher.hash("coffee train fish").starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
}

TEST(Password, OfNobodyIsCheckedAllTheSame) {
  PasswordHasher hasher(kCheap);
  EXPECT_EQ(hasher.check("coffee train fish", std::nullopt), PasswordMatch::no);
  EXPECT_EQ(hasher.hashes(), 1);
}

TEST(Password, SaysWhereItsHashIsOfAnotherCost) {
  PasswordHasher cheap(kCheap);
  PasswordHasher dearer({2, 16384});
  const auto hash = cheap.hash("coffee train fish");
  EXPECT_EQ(dearer.check("coffee train fish", hash), PasswordMatch::yes_at_other_cost);
  EXPECT_EQ(dearer.check("coffee train", hash), PasswordMatch::no);
}

TEST(Password, IsRefusedWhereTheHashIsNone) {
  PasswordHasher hasher(kCheap);
  for (const char* hash : {"", "plain", "$argon2id$v=19$m=19456,t=2,p=1$"}) {
    EXPECT_EQ(hasher.check("plain", hash), PasswordMatch::no) << hash;
  }
}

TEST(Password, IsHashedOnManyThreadsAtOnce) {
  PasswordHasher hasher(kCheap);
  std::vector<std::jthread> threads;
  for (int i = 0; i < 8; ++i) threads.emplace_back([&] { hasher.hash("coffee train fish"); });
  threads.clear();
  EXPECT_EQ(hasher.hashes(), 8);
}

}  // namespace
}  // namespace commonweal::platform
