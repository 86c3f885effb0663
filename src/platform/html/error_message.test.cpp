#include "platform/html/error_message.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"
#include "platform/html/testing/fixture_parts.hpp"

namespace commonweal::platform {
namespace {

Html made(const FixtureOptions& options) { return error_message(error_message_from(options)); }

TEST(ErrorMessage, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "error-message", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
