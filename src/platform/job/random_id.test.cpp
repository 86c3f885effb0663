#include "platform/job/random_id.hpp"

#include <gtest/gtest.h>

#include <set>

namespace commonweal::platform {
namespace {

TEST(RandomId, IsNeverTheSameAndFitsAnAddress) {
  std::set<std::string> ids;
  for (int count = 0; count < 1000; ++count) ids.insert(random_id());
  EXPECT_EQ(ids.size(), 1000U);
  for (const auto& id : ids) {
    EXPECT_EQ(id.size(), 26U);
    EXPECT_EQ(id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789"), std::string::npos);
  }
}

}  // namespace
}  // namespace commonweal::platform
