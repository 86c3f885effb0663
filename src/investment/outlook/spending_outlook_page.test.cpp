#include "investment/outlook/spending_outlook_page.hpp"

#include <gtest/gtest.h>

namespace commonweal::investment {
namespace {

constexpr auto kExample = "examples/england/health_outlook.json";

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
