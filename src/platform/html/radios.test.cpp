#include "platform/html/radios.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"
#include "platform/html/testing/fixture_parts.hpp"

namespace commonweal::platform {
namespace {

Html conditional_in(const FixtureOptions& item) {
  const auto conditional = item.group("conditional");
  return conditional ? conditional->html() : Html();
}

RadioItem item_of(const FixtureOptions& item) {
  return {.text = item.text("text"),
          .html = item.html(),
          .value = item.text("value"),
          .divider = item.text("divider"),
          .id = item.text("id"),
          .label = label_in(item),
          .hint = hint_in(item),
          .checked = item.flag_if_any("checked"),
          .disabled = item.flag("disabled"),
          .conditional = conditional_in(item),
          .attributes = item.attributes()};
}

Html made(const FixtureOptions& options) {
  Radios group{.name = options.text("name"),
               .id_prefix = options.text("idPrefix"),
               .value = options.text("value"),
               .hint = hint_in(options),
               .error_message = error_message_in(options),
               .form_group = form_group_in(options),
               .classes = options.text("classes"),
               .attributes = options.attributes()};
  if (const auto fieldset = options.group("fieldset")) group.fieldset = fieldset_from(*fieldset);
  for (const auto& item : options.list("items")) {
    group.items.push_back(item_of(item));
    // The macro counts what it leaves out.
    const bool left_out = item.place() != group.items.size();
    if (left_out) group.items.back().id = group.name + "-" + std::to_string(item.place());
  }
  return radios(group);
}

TEST(Radios, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "radios", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
