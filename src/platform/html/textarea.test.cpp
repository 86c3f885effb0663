#include "platform/html/textarea.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"
#include "platform/html/testing/fixture_parts.hpp"

namespace commonweal::platform {
namespace {

Html made(const FixtureOptions& options) {
  return textarea({.name = options.text("name"),
                   .id = options.text("id"),
                   .value = options.text("value"),
                   .rows = std::stoi(options.text("rows", "5")),
                   .label = label_in(options),
                   .hint = hint_in(options),
                   .error_message = error_message_in(options),
                   .described_by = options.text("describedBy"),
                   .autocomplete = options.text("autocomplete"),
                   .spellcheck = options.flag_if_any("spellcheck"),
                   .form_group = form_group_in(options),
                   .classes = options.text("classes"),
                   .attributes = options.attributes()});
}

TEST(Textarea, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "textarea", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
