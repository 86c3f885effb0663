#include "platform/html/back_link.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

Html made(const FixtureOptions& options) {
  return back_link({.text = options.text("text", "Back"),
                    .html = options.html(),
                    .href = options.text("href", "#"),
                    .classes = options.text("classes"),
                    .attributes = options.attributes()});
}

TEST(BackLink, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "back-link", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
