#include "platform/html/skip_link.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

Html made(const FixtureOptions& options) {
  return skip_link({.text = options.text("text"),
                    .html = options.html(),
                    .href = options.text("href", "#content"),
                    .classes = options.text("classes"),
                    .attributes = options.attributes()});
}

TEST(SkipLink, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "skip-link", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
