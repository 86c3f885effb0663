#include "platform/about/accessibility_page.hpp"

#include <gtest/gtest.h>

#include "platform/about/about_fixture.hpp"

namespace commonweal::platform {
namespace {

TEST(AccessibilityPage, NamesTheServiceAndWhomToWriteTo) {
  Request request;
  EXPECT_TRUE(holds(shown("/accessibility", request), "write to the organisation that runs"));
  request.visitor.brand = {.name = "Great North", .contact = "https://example.org/help"};
  const auto page = shown("/accessibility", request);
  EXPECT_TRUE(holds(page, "Accessibility statement for Great North</h1>"));
  EXPECT_TRUE(holds(page, "<a class=\"govuk-link\" href=\"https://example.org/help\">"));
}

}  // namespace
}  // namespace commonweal::platform
