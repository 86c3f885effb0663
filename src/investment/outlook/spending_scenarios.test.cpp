#include "investment/outlook/spending_scenarios.hpp"

#include <gtest/gtest.h>

#include "investment/outlook/spending_outlook_page.hpp"
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

TEST(SpendingOutlookPage, DrawsAScenarioOfTheReadersOwn) {
  const platform::Request request{.query_parameters = {{"productivity", "2"}}};
  const auto html = show_spending_outlook(request, kExample).value().body;
  EXPECT_NE(html.find("Yours ends at"), std::string::npos);
  EXPECT_NE(html.find("Illustrative"), std::string::npos);
  EXPECT_NE(html.find("In the last year"), std::string::npos);
}

TEST(SpendingOutlookPage, SaysAtItsFieldWhatIsNoNumber) {
  const platform::Request request{.query_parameters = {{"productivity", "high"}, {"need", "99"}}};
  const auto answer = show_spending_outlook(request, kExample).value();
  EXPECT_EQ(answer.status, 400);
  EXPECT_NE(answer.body.find("href=\"#productivity\""), std::string::npos);
  EXPECT_NE(answer.body.find("id=\"productivity-error\""), std::string::npos);
  EXPECT_NE(answer.body.find("id=\"need-error\""), std::string::npos);
  EXPECT_EQ(answer.body.find("id=\"economy-error\""), std::string::npos);
  EXPECT_NE(answer.body.find("value=\"high\""), std::string::npos);
  EXPECT_NE(answer.body.find("<title>Error: "), std::string::npos);
}

TEST(SpendingOutlookPage, DrawsWhatMovesTheShare) {
  const auto usual = show_spending_outlook({}, kExample).value().body;
  EXPECT_NE(usual.find("No reform: what moves the share of GDP"), std::string::npos);
  const platform::Request request{.query_parameters = {{"productivity", "2"}}};
  const auto own = show_spending_outlook(request, kExample).value().body;
  EXPECT_NE(own.find("Yours: what moves the share of GDP"), std::string::npos);
}

TEST(SpendingOutlookPage, LabelsEachInput) {
  const auto html = show_spending_outlook({}, kExample).value().body;
  std::string flat;
  for (const char c : html) {
    if (c != ' ' && c != '\n') flat += c;
  }
  for (const char* label : {">Sourced<", ">Illustrative<", ">Calibrated<"}) {
    EXPECT_NE(flat.find(label), std::string::npos) << label;
  }
}

}  // namespace
}  // namespace commonweal::investment
