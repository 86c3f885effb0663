#include "platform/html/password_input.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"
#include "platform/html/testing/fixture_parts.hpp"

namespace commonweal::platform {
namespace {

Html made(const FixtureOptions& options) {
  return password_input(
      {.name = options.text("name"),
       .id = options.text("id"),
       .value = options.text("value"),
       .label = label_in(options),
       .hint = hint_in(options),
       .error_message = error_message_in(options),
       .described_by = options.text("describedBy"),
       .autocomplete = options.text("autocomplete", "current-password"),
       .show_password_text = options.text("showPasswordText"),
       .hide_password_text = options.text("hidePasswordText"),
       .show_password_aria_label_text = options.text("showPasswordAriaLabelText"),
       .hide_password_aria_label_text = options.text("hidePasswordAriaLabelText"),
       .password_shown_announcement_text = options.text("passwordShownAnnouncementText"),
       .password_hidden_announcement_text = options.text("passwordHiddenAnnouncementText"),
       .classes = options.text("classes"),
       .attributes = options.attributes()});
}

TEST(PasswordInput, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "password-input", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
