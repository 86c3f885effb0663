#include "platform/html/notification_banner.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

using Kind = NotificationBanner::Kind;

Html made(const FixtureOptions& options) {
  const std::string level = options.text("titleHeadingLevel", "2");
  return notification_banner(
      {.text = options.text("text"),
       .html = options.html(),
       .title_text = options.text("titleText"),
       .title_html = options.html("titleHtml"),
       .title_id = options.text("titleId", "govuk-notification-banner-title"),
       .title_heading_level = level[0] - '0',
       .kind = options.text("type") == "success" ? Kind::success : Kind::important,
       .role = options.text("role"),
       .disable_auto_focus = options.flag_if_any("disableAutoFocus"),
       .classes = options.text("classes"),
       .attributes = options.attributes()});
}

TEST(NotificationBanner, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "notification-banner", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
