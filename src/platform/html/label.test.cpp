#include "platform/html/label.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"
#include "platform/html/testing/fixture_parts.hpp"

namespace commonweal::platform {
namespace {

Html made(const FixtureOptions& options) { return label(label_from(options)); }

TEST(Label, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "label", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
