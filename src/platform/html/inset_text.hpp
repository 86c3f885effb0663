#pragma once

// GOV.UK Frontend's inset text: sets a quotation, an example or an aside apart.

#include <string>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct InsetText {
  std::string text;
  Html html;
  std::string id;
  std::string classes;
  Attributes attributes;
};

Html inset_text(const InsetText& inset);

}  // namespace commonweal::platform
