#include "base/london_day.hpp"

#include <gtest/gtest.h>

namespace commonweal::base {
namespace {

using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::year;

Date date(int in, unsigned of, unsigned at) {
  return std::chrono::sys_days{year{in} / month{of} / day{at}};
}

struct Example {
  Date day;
  const char* ends;
};

TEST(EndOfDay, IsMidnightByTheClocksOfLondon) {
  for (const auto& [day, ends] : {Example{date(2026, 5, 1), "2026-05-01T23:00:00Z"},
                                  {date(2026, 1, 31), "2026-02-01T00:00:00Z"},
                                  {date(2025, 12, 31), "2026-01-01T00:00:00Z"},
                                  {date(2024, 2, 29), "2024-03-01T00:00:00Z"}}) {
    EXPECT_EQ(text(end_of_day(day)), ends);
  }
}

// The days on which the tz database has the clocks change: zdump -v -c 1996,2028 Europe/London.
TEST(EndOfDay, MovesOnTheDaysOnWhichTheClocksChange) {
  struct Changes {
    Date spring;
    Date autumn;
  };
  for (const auto& [spring, autumn] : {Changes{date(1996, 3, 31), date(1996, 10, 27)},
                                       {date(2000, 3, 26), date(2000, 10, 29)},
                                       {date(2016, 3, 27), date(2016, 10, 30)},
                                       {date(2024, 3, 31), date(2024, 10, 27)},
                                       {date(2025, 3, 30), date(2025, 10, 26)},
                                       {date(2026, 3, 29), date(2026, 10, 25)},
                                       {date(2027, 3, 28), date(2027, 10, 31)}}) {
    using std::chrono::hours;
    EXPECT_EQ(start_of_day(spring), Instant{spring});
    EXPECT_EQ(end_of_day(spring) - start_of_day(spring), hours{23});
    EXPECT_EQ(end_of_day(autumn) - start_of_day(autumn), hours{25});
    EXPECT_EQ(end_of_day(autumn), Instant{autumn + days{1}});
  }
}

TEST(LondonDay, IsTheDayWhoseStartAndEndHoldTheInstant) {
  const std::chrono::microseconds tick{1};
  for (Date day = date(2025, 1, 1); day < date(2029, 1, 1); day += days{1}) {
    ASSERT_EQ(end_of_day(day), start_of_day(day + days{1}));
    ASSERT_EQ(london_day(start_of_day(day)), day);
    ASSERT_EQ(london_day(end_of_day(day) - tick), day);
    ASSERT_EQ(london_day(end_of_day(day)), day + days{1});
  }
}

}  // namespace
}  // namespace commonweal::base
