#include "platform/html/feedback.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

Html made(const FixtureOptions& options) {
  return feedback({.title_text = options.text("titleText"),
                   .title_html = options.html("titleHtml"),
                   .text = options.text("text"),
                   .html = options.html(),
                   .heading_level = std::stoi(options.text("headingLevel", "2")),
                   .classes = options.text("classes"),
                   .attributes = options.attributes()});
}

TEST(Feedback, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "feedback", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
