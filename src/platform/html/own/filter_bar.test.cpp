#include "platform/html/own/filter_bar.hpp"

#include <gtest/gtest.h>

#include "platform/html/input.hpp"

namespace commonweal::platform {
namespace {

FilterBar sample() {
  return {.action = "/search",
          .label = "Search bodies & metrics",
          .fields = {input({.name = "q", .label = {.text = "Name"}})},
          .kept = {{"sort", "-name"}},
          .button_text = "Search"};
}

TEST(FilterBar, AsksTheAddressOfThePageWithWhatIsKept) {
  const auto html = filter_bar(sample()).str();
  EXPECT_TRUE(html.starts_with(
      "<form class=\"cw-filter\" method=\"get\" action=\"/search\" aria-label=\"Search bodies "
      "&amp; metrics\" novalidate>\n<input type=\"hidden\" name=\"sort\" value=\"-name\">\n"
      "<div class=\"cw-filter__fields\">\n<div class=\"govuk-form-group\">"))
      << html;
  EXPECT_NE(html.find(">\nSearch\n</button>"), std::string::npos) << html;
}

TEST(FilterBar, LeadsBackToThePageWithoutAChoiceWhereItIsTold) {
  auto bar = sample();
  EXPECT_EQ(filter_bar(bar).str().find("Clear all"), std::string::npos);
  bar.clear_href = "/search";
  EXPECT_NE(filter_bar(bar).str().find("<a class=\"govuk-link\" href=\"/search\">Clear all</a>"),
            std::string::npos);
}

}  // namespace
}  // namespace commonweal::platform
