#include "base/counted.hpp"

#include <gtest/gtest.h>

namespace commonweal::base {
namespace {

TEST(Counted, SaysOneOrMany) {
  EXPECT_EQ(counted(1, "study", "studies"), "1 study");
  EXPECT_EQ(counted(0, "study", "studies"), "0 studies");
  EXPECT_EQ(counted(1200, "study", "studies"), "1,200 studies");
}

}  // namespace
}  // namespace commonweal::base
