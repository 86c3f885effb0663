#pragma once

// GOV.UK Frontend's footer, less what only the Crown may show: the crown, the arms with the
// copyright link, and the Open Government Licence's logo and sentence unless a page says its own.

#include <string>
#include <vector>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct FooterLink {
  std::string text;
  std::string href;
  Attributes attributes;
};

struct FooterMeta {
  std::string visually_hidden_title = "Support links";
  std::vector<FooterLink> items;
  std::string text;
  Html html;
};

struct FooterLicence {
  std::string text;
  Html html;
};

struct Footer {
  FooterMeta meta;
  FooterLicence content_licence;
  std::string container_classes;
  std::string classes;
  Attributes attributes;
};

Html footer(const Footer& footer);

}  // namespace commonweal::platform
