#include "platform/http/request_pace.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

const PaceOptions kOptions{.small_bytes = 100, .time = 10s, .bytes_per_second = 50};
const RequestPace::Time kBegin{1000s};

TEST(RequestPace, GivesTimeForWhatArrivesAndNoneForWaiting) {
  Places places(1);
  RequestPace pace(kOptions, places);
  EXPECT_EQ(pace.reads_until(kBegin), kBegin + 10s);
  EXPECT_EQ(pace.reads_until(kBegin + 3s), kBegin + 10s);
  pace.took(100);
  EXPECT_EQ(pace.reads_until(kBegin + 4s), kBegin + 12s);
  pace.waited(500ms);
  EXPECT_EQ(pace.reads_until(kBegin + 4s), kBegin + 12s + 500ms);
  pace.answered();
  EXPECT_EQ(pace.reads_until(kBegin + 60s), kBegin + 70s);
  EXPECT_EQ(kOptions.longest(100), 14s);
}

TEST(RequestPace, HoldsAPlaceForALargeRequestUntilItIsAnswered) {
  Places places(1);
  RequestPace first(kOptions, places);
  RequestPace second(kOptions, places);
  first.took(100);
  EXPECT_TRUE(first.has_room());
  second.took(101);
  EXPECT_TRUE(second.has_room());
  first.took(1);
  EXPECT_FALSE(first.has_room());
  EXPECT_TRUE(second.has_room());
  second.answered();
  EXPECT_TRUE(first.has_room());
  second.took(101);
  EXPECT_FALSE(second.has_room());
}

TEST(RequestPace, GivesItsPlaceBackWhereTheConnectionEnds) {
  Places places(1);
  {
    RequestPace pace(kOptions, places);
    pace.took(101);
    EXPECT_TRUE(pace.has_room());
  }
  EXPECT_TRUE(places.take());
  EXPECT_FALSE(places.take());
}

}  // namespace
}  // namespace commonweal::platform
