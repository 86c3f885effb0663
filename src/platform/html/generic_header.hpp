#pragma once

// GOV.UK Frontend's generic header: the one for services that are not GOV.UK, without the crown.

#include <string>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct GenericHeader {
  std::string logo_text;
  Html logo_html;
  std::string url = "/";
  std::string container_classes;  // Empty: the width of the page.
  std::string classes;
  Attributes attributes;
};

Html generic_header(const GenericHeader& header);

}  // namespace commonweal::platform
