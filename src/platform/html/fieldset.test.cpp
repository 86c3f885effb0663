#include "platform/html/fieldset.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"
#include "platform/html/testing/fixture_parts.hpp"

namespace commonweal::platform {
namespace {

Html made(const FixtureOptions& options) { return fieldset(fieldset_from(options)); }

TEST(Fieldset, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "fieldset", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
