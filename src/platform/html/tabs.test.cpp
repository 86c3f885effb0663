#include "platform/html/tabs.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

TabPanel panel_in(const FixtureOptions& item) {
  const auto panel = item.group("panel");
  if (!panel) return {};
  return {.text = panel->text("text"), .html = panel->html(), .attributes = panel->attributes()};
}

Html made(const FixtureOptions& options) {
  Tabs shown{.title = options.text("title", "Contents"),
             .id = options.text("id"),
             .id_prefix = options.text("idPrefix"),
             .classes = options.text("classes"),
             .attributes = options.attributes()};
  for (const auto& item : options.list("items")) {
    shown.items.push_back({.label = item.text("label"),
                           .id = item.text("id"),
                           .panel = panel_in(item),
                           .attributes = item.attributes()});
  }
  return tabs(shown);
}

TEST(Tabs, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "tabs", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
