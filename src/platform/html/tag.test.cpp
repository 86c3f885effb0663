#include "platform/html/tag.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

Html made(const FixtureOptions& options) {
  return tag({.text = options.text("text"),
              .html = options.html(),
              .classes = options.text("classes"),
              .attributes = options.attributes()});
}

TEST(Tag, EqualsTheFixturesOfItsPackage) { expect_fixtures({.component = "tag", .render = made}); }

}  // namespace
}  // namespace commonweal::platform
