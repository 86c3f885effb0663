#include "platform/http/reference.hpp"

#include <set>

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

TEST(References, AreEightReadableLettersAndDiffer) {
  References references(7);
  std::set<std::string> seen;
  for (int count = 0; count < 10'000; ++count) {
    const auto reference = references.take();
    EXPECT_EQ(reference.size(), 8u);
    EXPECT_EQ(reference.find_first_not_of("23456789ABCDEFGHJKLMNPQRSTUVWXYZ"), std::string::npos);
    seen.insert(reference);
  }
  EXPECT_EQ(seen.size(), 10'000u);
}

TEST(References, DifferFromOneStartToTheNext) {
  EXPECT_NE(References(7).take(), References(8).take());
}

}  // namespace
}  // namespace commonweal::platform
