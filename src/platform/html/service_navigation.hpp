#pragma once

// GOV.UK Frontend's service navigation: the name of the service and its main pages.

#include <optional>
#include <string>
#include <vector>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

// Where the page that is being read stands to an item of the navigation.
enum class NavigationState { elsewhere, within, here };

struct NavigationItem {
  std::string text;
  Html html;
  std::string href;
  NavigationState state = NavigationState::elsewhere;  // The macro's active and current.
  Attributes attributes;
};

struct ServiceNavigation {
  std::string service_name;
  std::string service_url;
  std::vector<NavigationItem> navigation;
  std::optional<bool> collapse_navigation_on_mobile;  // Unset: where there is more than one item.
  std::string aria_label = "Service information";
  std::string menu_button_text = "Menu";
  std::string menu_button_label;
  std::string navigation_label;  // Empty: the button's text.
  std::string navigation_id = "navigation";
  std::string navigation_classes;
  std::string classes;
  Attributes attributes;
};

Html service_navigation(const ServiceNavigation& service);

}  // namespace commonweal::platform
