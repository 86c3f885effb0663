#include "platform/html/service_navigation.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

NavigationState state_of(const FixtureOptions& item) {
  const bool active = item.flag("active");
  if (item.flag("current")) return NavigationState::here;
  return active ? NavigationState::within : NavigationState::elsewhere;
}

Html made(const FixtureOptions& options) {
  ServiceNavigation service{
      .service_name = options.text("serviceName"),
      .service_url = options.text("serviceUrl"),
      .collapse_navigation_on_mobile = options.flag_if_any("collapseNavigationOnMobile"),
      .aria_label = options.text("ariaLabel", "Service information"),
      .menu_button_text = options.text("menuButtonText", "Menu"),
      .menu_button_label = options.text("menuButtonLabel"),
      .navigation_label = options.text("navigationLabel"),
      .navigation_id = options.text("navigationId", "navigation"),
      .navigation_classes = options.text("navigationClasses"),
      .classes = options.text("classes"),
      .attributes = options.attributes()};
  for (const auto& item : options.list("navigation")) {
    service.navigation.push_back({.text = item.text("text"),
                                  .html = item.html(),
                                  .href = item.text("href"),
                                  .state = state_of(item),
                                  .attributes = item.attributes()});
  }
  return service_navigation(service);
}

TEST(ServiceNavigation, EqualsTheFixturesOfItsPackage) {
  constexpr const char* kSlots = "there are no slots round the navigation";
  expect_fixtures({.component = "service-navigation",
                   .render = made,
                   .not_supported = {{"with language navigation", kSlots},
                                     {"with right-aligned language navigation", kSlots},
                                     {"inverse with language navigation", kSlots},
                                     {"with slotted content", kSlots},
                                     {"with `inline` end slot", kSlots}}});
}

}  // namespace
}  // namespace commonweal::platform
