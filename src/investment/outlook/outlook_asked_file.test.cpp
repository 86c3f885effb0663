#include "investment/outlook/outlook_asked_file.hpp"

#include <gtest/gtest.h>

#include "investment/outlook/spending_scenarios_file.hpp"

namespace commonweal::investment {
namespace {

constexpr auto kExample = "examples/england/health_outlook.json";

SpendingOutlook example() { return spending_outlook(read_scenarios(kExample).value()).value(); }

TEST(SpendingOutlook, EndsWhereItIsCalibratedTo) {
  const auto outlook = example();
  ASSERT_EQ(outlook.paths.size(), 3U);
  EXPECT_NEAR(outlook.paths[0].path.last_share(), 0.112, 1e-12);
  EXPECT_LT(outlook.paths[1].path.last_share(), 0.112);
  EXPECT_LT(outlook.paths[2].path.last_share(), outlook.paths[1].path.last_share());
  EXPECT_GT(outlook.paths[2].path.last_share(), 0.09);  // More is needed even with reform.
}

TEST(SpendingOutlook, NamesWhatIsCalibrated) {
  const auto words = calibration_words(example());
  EXPECT_NE(words.find("\"No reform\" is calibrated: the growth of need at the same age is set to"),
            std::string::npos);
  EXPECT_NE(words.find("ends at 11.2% of GDP"), std::string::npos);
}

TEST(SpendingOutlook, HandsTheCalibratedInputToTheOtherScenarios) {
  const auto outlook = example();
  EXPECT_EQ(outlook.paths[0].inputs.need_growth, outlook.paths[2].inputs.need_growth);
}

TEST(SpendingScenariosFile, TellsEveryProblemAtItsPlace) {
  const auto read = read_scenarios(R"({"format":"other","title":"T","service":"S",
    "start_share":"much","first_year":2023,"last_year":2033,
    "ages":[{"age":"all","people":1,"growth":0,"need":1}],
    "scenarios":[{"id":"a","title":"A","productivity":"high"}]})",
                                   "s.json");
  ASSERT_FALSE(read);
  ASSERT_EQ(read.error().problems.size(), 3U);
  EXPECT_EQ(read.error().problems[2].place, "s.json: scenarios 1: productivity");
}

TEST(SpendingScenariosFile, RefusesWhatTheMethodWould) {
  const auto read = read_scenarios(R"({"format":"commonweal-outlook 1","title":"T","service":"S",
    "start_share":0.09,"first_year":2033,"last_year":2033,
    "ages":[{"age":"all","people":1,"growth":0,"need":1}],
    "scenarios":[{"id":"a","title":"A","productivity":9}]})",
                                   "s.json");
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().problems.size(), 2U);
  EXPECT_FALSE(read_scenarios("[]", "s.json"));
}

TEST(OutlookAsked, RefusesAnInputThatIsNoNumber) {
  const auto said = [](std::string_view name) {
    return std::string(name == "productivity" ? "high" : "");
  };
  const auto answer = outlook_said(said, kExample);
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().problems[0].place, "productivity");
}

}  // namespace
}  // namespace commonweal::investment
