#include "platform/html/cookie_banner.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

CookieAction action_of(const FixtureOptions& action) {
  return {.text = action.text("text"),
          .href = action.text("href"),
          .type = action.text("type"),
          .name = action.text("name"),
          .value = action.text("value"),
          .classes = action.text("classes"),
          .attributes = action.attributes()};
}

CookieMessage message_of(const FixtureOptions& options) {
  CookieMessage message{.heading_text = options.text("headingText"),
                        .heading_html = options.html("headingHtml"),
                        .text = options.text("text"),
                        .html = options.html(),
                        .role = options.text("role"),
                        .hidden = options.flag("hidden"),
                        .classes = options.text("classes"),
                        .attributes = options.attributes()};
  for (const auto& action : options.list("actions")) message.actions.push_back(action_of(action));
  return message;
}

Html made(const FixtureOptions& options) {
  CookieBanner banner{.aria_label = options.text("ariaLabel", "Cookie banner"),
                      .hidden = options.flag("hidden"),
                      .classes = options.text("classes"),
                      .attributes = options.attributes()};
  for (const auto& message : options.list("messages")) {
    banner.messages.push_back(message_of(message));
  }
  return cookie_banner(banner);
}

TEST(CookieBanner, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "cookie-banner", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
