#include "platform/html/warning_text.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

Html made(const FixtureOptions& options) {
  return warning_text({.text = options.text("text"),
                       .html = options.html(),
                       .icon_fallback_text = options.text("iconFallbackText", "Warning"),
                       .classes = options.text("classes"),
                       .attributes = options.attributes()});
}

TEST(WarningText, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "warning-text", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
