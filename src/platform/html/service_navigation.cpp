#include "platform/html/service_navigation.hpp"

namespace commonweal::platform {
namespace {

Html name_of(const ServiceNavigation& service) {
  Html html;
  if (service.service_name.empty()) return html;
  html.raw("<span class=\"govuk-service-navigation__service-name\">\n");
  if (service.service_url.empty()) {
    html.raw("<span class=\"govuk-service-navigation__text\">").text(service.service_name);
    return html.raw("</span>\n</span>\n");
  }
  html.raw("<a").attribute("href", service.service_url);
  html.raw(" class=\"govuk-service-navigation__link\">\n").text(service.service_name);
  return html.raw("\n</a>\n</span>\n");
}

Html toggle_of(const ServiceNavigation& service) {
  if (!service.collapse_navigation_on_mobile.value_or(service.navigation.size() > 1)) return {};
  Html html;
  html.raw("<button type=\"button\" class=\"govuk-service-navigation__toggle ");
  html.raw("govuk-js-service-navigation-toggle\"");
  html.attribute("aria-controls", service.navigation_id);
  if (service.menu_button_label != service.menu_button_text) {
    html.attribute_if_any("aria-label", service.menu_button_label);
  }
  html.raw(" hidden aria-hidden=\"true\">\n").text(service.menu_button_text);
  return html.raw("\n</button>\n");
}

// In <strong> too, for those who choose their own colours and styles.
Html words_of(const NavigationItem& item) {
  const auto words = content(item.html, item.text);
  if (item.state == NavigationState::elsewhere) return words;
  Html html;
  html.raw("<strong class=\"govuk-service-navigation__active-fallback\">").add(words);
  return html.raw("</strong>");
}

Html current_of(NavigationState state) {
  switch (state) {
    case NavigationState::elsewhere: break;
    case NavigationState::within: return Html().attribute("aria-current", "true");
    case NavigationState::here: return Html().attribute("aria-current", "page");
  }
  return {};
}

Html item_of(const NavigationItem& item) {
  const bool active = item.state != NavigationState::elsewhere;
  Html html;
  html.raw("<li").add(class_names(
      {"govuk-service-navigation__item", active ? "govuk-service-navigation__item--active" : ""}));
  html.raw(">\n");
  if (item.href.empty()) {
    html.raw("<span class=\"govuk-service-navigation__text\"").add(current_of(item.state));
    return html.raw(">\n").add(words_of(item)).raw("\n</span>\n</li>\n");
  }
  html.raw("<a class=\"govuk-service-navigation__link\"").attribute("href", item.href);
  html.add(current_of(item.state)).add(attributes(item.attributes));
  return html.raw(">\n").add(words_of(item)).raw("\n</a>\n</li>\n");
}

Html navigation_of(const ServiceNavigation& service) {
  if (service.navigation.empty()) return {};
  const auto& label =
      service.navigation_label.empty() ? service.menu_button_text : service.navigation_label;
  Html html;
  html.raw("<nav").attribute("aria-label", label);
  html.add(class_names({"govuk-service-navigation__wrapper", service.navigation_classes}));
  html.raw(">\n").add(toggle_of(service)).raw("<ul class=\"govuk-service-navigation__list\"");
  html.attribute("id", service.navigation_id).raw(">\n");
  for (const auto& item : service.navigation) html.add(item_of(item));
  return html.raw("</ul>\n</nav>\n");
}

Html inside_of(const ServiceNavigation& service) {
  Html html;
  html.add(class_names({"govuk-service-navigation", service.classes}));
  html.raw(" data-module=\"govuk-service-navigation\"").add(attributes(service.attributes));
  html.raw(">\n<div class=\"govuk-width-container\">\n");
  html.raw("<div class=\"govuk-service-navigation__container\">\n");
  return html.add(name_of(service)).add(navigation_of(service)).raw("</div>\n</div>\n");
}

}  // namespace

// With a name it is a landmark of its own; without one the <nav> inside is landmark enough.
Html service_navigation(const ServiceNavigation& service) {
  Html html;
  if (service.service_name.empty()) {
    return html.raw("<div").add(inside_of(service)).raw("</div>\n");
  }
  html.raw("<section").attribute("aria-label", service.aria_label).add(inside_of(service));
  return html.raw("</section>\n");
}

}  // namespace commonweal::platform
