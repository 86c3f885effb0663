#include "platform/cli/giving_way.hpp"

#include <sys/resource.h>

#include <stdexcept>

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

int rank() { return ::getpriority(PRIO_PROCESS, 0); }

TEST(GivingWay, LowersTheRankOfTheWorkAndOfItsThreadsAlone) {
  const int mine = rank();
  const int lowered = std::max(mine, 19);
  EXPECT_EQ(giving_way([] { return rank(); }), lowered);
  EXPECT_EQ(giving_way([] { return std::async(std::launch::async, rank).get(); }), lowered);
  EXPECT_EQ(rank(), mine);
}

TEST(GivingWay, HandsOnWhatTheWorkThrows) {
  EXPECT_THROW(giving_way([]() -> int { throw std::runtime_error("full"); }), std::runtime_error);
}

}  // namespace
}  // namespace commonweal::platform
