#include "base/instant.hpp"

#include <gtest/gtest.h>

namespace commonweal::base {
namespace {

using namespace std::chrono_literals;

TEST(Instant, IsWrittenInUtc) {
  const Instant instant = std::chrono::sys_days(std::chrono::year{2026} / 11 / 3) + 4h + 5min + 6s;
  EXPECT_EQ(text(instant), "2026-11-03T04:05:06Z");
  EXPECT_EQ(text(instant + 999999us), "2026-11-03T04:05:06Z");
  EXPECT_EQ(reader_text(instant), "3 November 2026 at 04:05 UTC");
}

TEST(Instant, KnowsDaysBefore1970) {
  const Instant eve = std::chrono::sys_days(std::chrono::year{1970} / 1 / 1) - 1us;
  EXPECT_EQ(text(eve), "1969-12-31T23:59:59Z");
}

}  // namespace
}  // namespace commonweal::base
