#include "platform/html/inset_text.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

Html made(const FixtureOptions& options) {
  return inset_text({.text = options.text("text"),
                     .html = options.html(),
                     .id = options.text("id"),
                     .classes = options.text("classes"),
                     .attributes = options.attributes()});
}

TEST(InsetText, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "inset-text", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
