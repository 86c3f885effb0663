#include "platform/html/cookie_banner.hpp"

#include "platform/html/button.hpp"

namespace commonweal::platform {
namespace {

Html action_of(const CookieAction& action) {
  if (action.href.empty() || action.type == "button") {
    return button({.text = action.text,
                   .href = action.href,
                   .type = action.type.empty() ? "button" : action.type,
                   .name = action.name,
                   .value = action.value,
                   .classes = action.classes,
                   .attributes = action.attributes});
  }
  Html html;
  html.raw("<a").add(class_names({"govuk-link", action.classes})).attribute("href", action.href);
  html.add(attributes(action.attributes)).raw(">").text(action.text);
  return html.raw("</a>\n");
}

Html words_of(const CookieMessage& message) {
  Html html;
  html.raw("<div class=\"govuk-grid-row\">\n<div class=\"govuk-grid-column-two-thirds\">\n");
  const auto heading = content(message.heading_html, message.heading_text);
  if (!heading.empty()) {
    html.raw("<h2 class=\"govuk-cookie-banner__heading govuk-heading-m\">\n").add(heading);
    html.raw("\n</h2>\n");
  }
  html.raw("<div class=\"govuk-cookie-banner__content\">\n");
  if (!message.html.empty()) {
    html.add(message.html).raw("\n");
  } else if (!message.text.empty()) {
    html.raw("<p class=\"govuk-body\">").text(message.text).raw("</p>\n");
  }
  return html.raw("</div>\n</div>\n</div>\n");
}

Html message_of(const CookieMessage& message) {
  Html html;
  html.raw("<div");
  html.add(class_names({"govuk-cookie-banner__message", message.classes, "govuk-width-container"}));
  html.attribute_if_any("role", message.role).add(attributes(message.attributes));
  if (message.hidden) html.raw(" hidden");
  html.raw(">\n").add(words_of(message));
  if (!message.actions.empty()) {
    html.raw("<div class=\"govuk-button-group\">\n");
    for (const auto& action : message.actions) html.add(action_of(action));
    html.raw("</div>\n");
  }
  return html.raw("</div>\n");
}

}  // namespace

Html cookie_banner(const CookieBanner& banner) {
  Html html;
  html.raw("<div").add(class_names({"govuk-cookie-banner", banner.classes}));
  html.raw(" data-nosnippet role=\"region\"").attribute("aria-label", banner.aria_label);
  if (banner.hidden) html.raw(" hidden");
  html.add(attributes(banner.attributes)).raw(">\n");
  for (const auto& message : banner.messages) html.add(message_of(message));
  return html.raw("</div>\n");
}

}  // namespace commonweal::platform
