#include "platform/html/accordion.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

AccordionText text_in(const FixtureOptions& item, const std::string& key) {
  const auto group = item.group(key);
  if (!group) return {};
  return {.text = group->text("text"), .html = group->html()};
}

AccordionWords words_in(const FixtureOptions& options) {
  return {.hide_all_sections = options.text("hideAllSectionsText"),
          .hide_section = options.text("hideSectionText"),
          .hide_section_aria_label = options.text("hideSectionAriaLabelText"),
          .show_all_sections = options.text("showAllSectionsText"),
          .show_section = options.text("showSectionText"),
          .show_section_aria_label = options.text("showSectionAriaLabelText")};
}

Html made(const FixtureOptions& options) {
  Accordion shown{.id = options.text("id"),
                  .heading_level = std::stoi(options.text("headingLevel", "2")),
                  .remember_expanded = options.flag_if_any("rememberExpanded"),
                  .words = words_in(options),
                  .classes = options.text("classes"),
                  .attributes = options.attributes()};
  for (const auto& item : options.list("items")) {
    shown.items.push_back({.heading = text_in(item, "heading"),
                           .summary = text_in(item, "summary"),
                           .content = text_in(item, "content"),
                           .expanded = item.flag("expanded")});
  }
  return accordion(shown);
}

TEST(Accordion, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "accordion",
                   .render = made,
                   .not_supported = {{"with falsy values",
                                      "there are no empty sections, which would be counted"}}});
}

}  // namespace
}  // namespace commonweal::platform
