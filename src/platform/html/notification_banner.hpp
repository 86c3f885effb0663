#pragma once

// GOV.UK Frontend's notification banner: what the reader should know that is not about the page
// itself, such as that what they did has worked.

#include <optional>
#include <string>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct NotificationBanner {
  enum class Kind { important, success };

  std::string text;
  Html html;
  std::string title_text;  // Empty: the kind's.
  Html title_html;
  std::string title_id = "govuk-notification-banner-title";
  int title_heading_level = 2;
  Kind kind = Kind::important;
  std::string role;  // Empty: the kind's.
  std::optional<bool> disable_auto_focus;
  std::string classes;
  Attributes attributes;
};

Html notification_banner(const NotificationBanner& banner);

}  // namespace commonweal::platform
