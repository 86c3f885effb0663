#include "platform/html/button.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

Html made(const FixtureOptions& options) {
  return button({.text = options.text("text"),
                 .html = options.html(),
                 .href = options.text("href"),
                 .type = options.text("type", "submit"),
                 .name = options.text("name"),
                 .value = options.text("value"),
                 .id = options.text("id"),
                 .disabled = options.flag("disabled"),
                 .is_start_button = options.flag("isStartButton"),
                 .prevent_double_click = options.flag_if_any("preventDoubleClick"),
                 .classes = options.text("classes"),
                 .attributes = options.attributes()});
}

TEST(Button, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "button", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
