#include "platform/html/panel.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

constexpr std::string_view kInterruption = "govuk-panel--interruption";

PanelActions actions_in(const FixtureOptions& options) {
  PanelActions actions;
  const auto group = options.group("actions");
  if (!group) return actions;
  actions.classes = group->text("classes");
  actions.attributes = group->attributes();
  for (const auto& item : group->list("items")) {
    actions.items.push_back({.text = item.text("text"),
                             .href = item.text("href"),
                             .type = item.text("type"),
                             .classes = item.text("classes"),
                             .attributes = item.attributes()});
  }
  return actions;
}

// The macro takes the kind from a class.
Html made(const FixtureOptions& options) {
  HtmlPanel shown{.title_text = options.text("titleText"),
                  .title_html = options.html("titleHtml"),
                  .text = options.text("text"),
                  .html = options.html(),
                  .actions = actions_in(options),
                  .heading_level = std::stoi(options.text("headingLevel", "1")),
                  .classes = options.text("classes"),
                  .attributes = options.attributes()};
  if (shown.classes.starts_with(kInterruption)) {
    shown.kind = PanelKind::interruption;
    shown.classes.erase(0, std::min(shown.classes.size(), kInterruption.size() + 1));
  }
  return panel(shown);
}

TEST(Panel, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "panel", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
