#include "app/stop_signals.hpp"

#include <thread>

#include <gtest/gtest.h>

namespace commonweal::app {
namespace {

using namespace std::chrono_literals;

TEST(StopSignals, EndAWaitThatElseGoesOn) {
  // The whole test program is one thread that no signal may end.
  std::jthread([] {
    const StopSignals signals;
    EXPECT_FALSE(signals.came_within(1ms));
    pthread_kill(pthread_self(), SIGTERM);
    EXPECT_TRUE(signals.came_within(10s));
  });
}

TEST(UntilMidnight, IsAboveNothingAndAtMostADay) {
  const base::Instant midnight = std::chrono::sys_days(std::chrono::year{2026} / 11 / 23);
  EXPECT_EQ(until_midnight(midnight), 24h);
  EXPECT_EQ(until_midnight(midnight + 1us), 24h - 1us);
  EXPECT_EQ(until_midnight(midnight + 24h - 1us), 1us);
  EXPECT_EQ(until_midnight(midnight - 1us), 1us);
}

}  // namespace
}  // namespace commonweal::app
