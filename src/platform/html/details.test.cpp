#include "platform/html/details.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

Html made(const FixtureOptions& options) {
  return details({.summary_text = options.text("summaryText"),
                  .summary_html = options.html("summaryHtml"),
                  .text = options.text("text"),
                  .html = options.html(),
                  .id = options.text("id"),
                  .open = options.flag("open"),
                  .classes = options.text("classes"),
                  .attributes = options.attributes()});
}

TEST(Details, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "details", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
