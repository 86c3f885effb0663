#include "platform/html/phase_banner.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

Html made(const FixtureOptions& options) {
  PhaseBanner banner{.text = options.text("text"),
                     .html = options.html(),
                     .classes = options.text("classes"),
                     .attributes = options.attributes()};
  if (const auto tag = options.group("tag")) {
    banner.tag = {.text = tag->text("text"), .html = tag->html(), .classes = tag->text("classes")};
  }
  return phase_banner(banner);
}

TEST(PhaseBanner, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "phase-banner", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
