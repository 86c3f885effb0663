#pragma once

// GOV.UK Frontend's cookie banner, for a service that sets cookies it could do without. Ours does
// not, so no page shows it; who adds such a cookie needs it.

#include <string>
#include <vector>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

// A button, or a link where it has an href and is not of the type "button".
struct CookieAction {
  std::string text;
  std::string href;
  std::string type;  // Empty: "button".
  std::string name;
  std::string value;
  std::string classes;
  Attributes attributes;
};

struct CookieMessage {
  std::string heading_text;
  Html heading_html;
  std::string text;
  Html html;
  std::vector<CookieAction> actions;
  std::string role;
  bool hidden = false;
  std::string classes;
  Attributes attributes;
};

struct CookieBanner {
  std::string aria_label = "Cookie banner";
  std::vector<CookieMessage> messages;
  bool hidden = false;
  std::string classes;
  Attributes attributes;
};

Html cookie_banner(const CookieBanner& banner);

}  // namespace commonweal::platform
