#include "platform/html/notification_banner.hpp"

namespace commonweal::platform {
namespace {

Html title_of(const NotificationBanner& banner) {
  const bool success = banner.kind == NotificationBanner::Kind::success;
  const std::string words = success ? "Success" : "Important";
  const auto level = banner.title_heading_level;
  Html html;
  html.raw("<div class=\"govuk-notification-banner__header\">\n<h").number(level);
  html.raw(" class=\"govuk-notification-banner__title\"").attribute("id", banner.title_id);
  html.raw(">").add(
      content(banner.title_html, banner.title_text.empty() ? words : banner.title_text));
  return html.raw("</h").number(level).raw(">\n</div>\n");
}

Html content_of(const NotificationBanner& banner) {
  Html html;
  html.raw("<div class=\"govuk-notification-banner__content\">\n");
  if (!banner.html.empty()) {
    html.add(banner.html);
  } else if (!banner.text.empty()) {
    html.raw("<p class=\"govuk-notification-banner__heading\">").text(banner.text).raw("</p>\n");
  }
  return html.raw("</div>\n");
}

}  // namespace

// A success is told at once to who hears the page; anything else is a landmark to come back to.
Html notification_banner(const NotificationBanner& banner) {
  const bool success = banner.kind == NotificationBanner::Kind::success;
  Html html;
  html.raw("<div").add(
      class_names({"govuk-notification-banner", success ? "govuk-notification-banner--success" : "",
                   banner.classes}));
  html.attribute("role", !banner.role.empty() ? banner.role : success ? "alert" : "region");
  html.attribute("aria-labelledby", banner.title_id);
  html.raw(" data-module=\"govuk-notification-banner\"");
  if (banner.disable_auto_focus) {
    html.attribute("data-disable-auto-focus", *banner.disable_auto_focus ? "true" : "false");
  }
  html.add(attributes(banner.attributes)).raw(">\n").add(title_of(banner));
  return html.add(content_of(banner)).raw("</div>\n");
}

}  // namespace commonweal::platform
