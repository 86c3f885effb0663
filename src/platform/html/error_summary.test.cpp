#include "platform/html/error_summary.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

Html made(const FixtureOptions& options) {
  ErrorSummary summary{.title_text = options.text("titleText"),
                       .title_html = options.html("titleHtml"),
                       .description_text = options.text("descriptionText"),
                       .description_html = options.html("descriptionHtml"),
                       .disable_auto_focus = options.flag_if_any("disableAutoFocus"),
                       .classes = options.text("classes"),
                       .attributes = options.attributes()};
  for (const auto& item : options.list("errorList")) {
    summary.error_list.push_back({.text = item.text("text"),
                                  .html = item.html(),
                                  .href = item.text("href"),
                                  .attributes = item.attributes()});
  }
  return error_summary(summary);
}

TEST(ErrorSummary, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "error-summary", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
