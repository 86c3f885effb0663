#include "investment/outlook/spending_outlook_page.hpp"

#include <gtest/gtest.h>

namespace commonweal::investment {
namespace {

TEST(SpendingOutlookPage, DrawsAScenarioOfTheReadersOwn) {
  const platform::Request request{.query_parameters = {{"productivity", "2"}}};
  const auto html =
      show_spending_outlook(request, "examples/england/health_outlook.json").value().body;
  EXPECT_NE(html.find("Yours ends at"), std::string::npos);
  EXPECT_NE(html.find("Illustrative"), std::string::npos);
  EXPECT_NE(html.find("In the last year"), std::string::npos);
}

}  // namespace
}  // namespace commonweal::investment
