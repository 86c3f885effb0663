#include "platform/html/hint.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"
#include "platform/html/testing/fixture_parts.hpp"

namespace commonweal::platform {
namespace {

Html made(const FixtureOptions& options) { return hint(hint_from(options)); }

TEST(Hint, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "hint", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
