#include "platform/html/language_navigation.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

Html made(const FixtureOptions& options) {
  LanguageNavigation navigation{.aria_label = options.text("ariaLabel", "Language"),
                                .classes = options.text("classes"),
                                .attributes = options.attributes()};
  for (const auto& item : options.list("items")) {
    navigation.items.push_back({.text = item.text("text"),
                                .html = item.html(),
                                .lang = item.text("lang"),
                                .dir = item.text("dir"),
                                .href = item.text("href"),
                                .language_description_text = item.text("languageDescriptionText"),
                                .current = item.flag("current"),
                                .classes = item.text("classes"),
                                .attributes = item.attributes()});
  }
  return language_navigation(navigation);
}

TEST(LanguageNavigation, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "language-navigation", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
