#include "platform/html/generic_header.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

Html made(const FixtureOptions& options) {
  return generic_header({.logo_text = options.text("logoText"),
                         .logo_html = options.html("logoHtml"),
                         .url = options.text("url", "/"),
                         .container_classes = options.text("containerClasses"),
                         .classes = options.text("classes"),
                         .attributes = options.attributes()});
}

TEST(GenericHeader, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "generic-header", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
