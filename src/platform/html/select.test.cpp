#include "platform/html/select.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"
#include "platform/html/testing/fixture_parts.hpp"

namespace commonweal::platform {
namespace {

SelectItem item_of(const FixtureOptions& item) {
  return {.text = item.text("text"),
          .value = item.text_if_any("value"),
          .selected = item.flag_if_any("selected"),
          .disabled = item.flag("disabled"),
          .attributes = item.attributes()};
}

Html made(const FixtureOptions& options) {
  Select control{.name = options.text("name"),
                 .id = options.text("id"),
                 .label = label_in(options),
                 .value = options.text("value"),
                 .hint = hint_in(options),
                 .error_message = error_message_in(options),
                 .described_by = options.text("describedBy"),
                 .disabled = options.flag("disabled"),
                 .form_group = form_group_in(options),
                 .classes = options.text("classes"),
                 .attributes = options.attributes()};
  for (const auto& item : options.list("items")) control.items.push_back(item_of(item));
  return select(control);
}

TEST(Select, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "select", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
