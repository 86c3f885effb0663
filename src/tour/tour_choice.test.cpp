#include "tour/tour_choice.hpp"

#include <gtest/gtest.h>

namespace commonweal::tour {
namespace {

TourChoice bid() { return {.effect = "aid-reoffending", .reach = "50000", .cost = "1000"}; }

TEST(TourChoice, TravelsInTheAddressOfAStepThatNeedsIt) {
  EXPECT_EQ(address_of(TourStep::bid, bid()),
            "/tour/4?effect=aid-reoffending&reach=50000&cost=1000");
  EXPECT_EQ(address_of(TourStep::own, bid()), "/tour/8");
  EXPECT_EQ(address_of(TourStep::bid, {}), "/tour/4");
}

TEST(TourChoice, ComesBackFromItsAddressWhateverWasTyped) {
  TourChoice choice{.series = "period,value\r\n2020,1%\n2021,£2&3+4", .first = "2020 Q1"};
  choice.level = "low";
  const std::string address = "http://127.0.0.1:8080" + address_of(TourStep::own, choice);
  const auto page = tour_page_at({.place = "--page", .text = address});
  ASSERT_TRUE(page);
  EXPECT_EQ(page->step, TourStep::own);
  EXPECT_EQ(page->choice, choice);
}

TEST(TourChoice, LeavesOutOfAnAddressWhatItDoesNotKnow) {
  const auto page =
      tour_page_at({.place = "--page", .text = "/tour/6?reach=5+000&other=1&study&%zz=2"});
  ASSERT_TRUE(page);
  EXPECT_EQ(page->choice, TourChoice{.reach = "5 000"});
}

TEST(TourChoice, RefusesAnAddressThatIsNoPageOfTheTour) {
  for (const auto* text : {"/metrics/beds", "", "/tour/9", "/tour/?reach=1"}) {
    EXPECT_FALSE(tour_page_at({.place = "--page", .text = text})) << text;
  }
}

}  // namespace
}  // namespace commonweal::tour
