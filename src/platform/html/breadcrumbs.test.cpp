#include "platform/html/breadcrumbs.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

Html made(const FixtureOptions& options) {
  Breadcrumbs crumbs{.collapse_on_mobile = options.flag("collapseOnMobile"),
                     .label_text = options.text("labelText", "Breadcrumb"),
                     .classes = options.text("classes"),
                     .attributes = options.attributes()};
  for (const auto& item : options.list("items")) {
    crumbs.items.push_back({.text = item.text("text"),
                            .html = item.html(),
                            .href = item.text("href"),
                            .attributes = item.attributes()});
  }
  return breadcrumbs(crumbs);
}

TEST(Breadcrumbs, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "breadcrumbs", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
