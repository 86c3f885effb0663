#include "tour/tour_step.hpp"

#include <set>

#include <gtest/gtest.h>

namespace commonweal::tour {
namespace {

TEST(TourStep, AreEightEachWithItsOwnTitleAndPromise) {
  std::set<std::string_view> titles;
  for (const auto step : kTourSteps) {
    titles.insert(title_of(step));
    titles.insert(promise_of(step));
  }
  EXPECT_EQ(kTourSteps.size(), 8U);
  EXPECT_EQ(titles.size(), 16U);
}

TEST(TourStep, AreFoundByTheirNumbersFromOneOn) {
  for (const auto step : kTourSteps) {
    const std::string number = std::to_string(number_of(step));
    EXPECT_EQ(tour_step_numbered({.place = "step", .text = number}).value(), step);
  }
  EXPECT_EQ(number_of(TourStep::way_back), 1U);
}

TEST(TourStep, OthersAreNotFound) {
  for (const auto* text : {"0", "9", "-1", "two", "", "1.5"}) {
    const auto step = tour_step_numbered({.place = "step", .text = text});
    ASSERT_FALSE(step) << text;
    EXPECT_EQ(step.error().code, base::ErrorCode::not_found);
  }
}

}  // namespace
}  // namespace commonweal::tour
