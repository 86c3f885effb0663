#pragma once

// GOV.UK Frontend's back link: to the page before, in a form of several pages.

#include <string>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct BackLink {
  std::string text = "Back";
  Html html;
  std::string href = "#";
  std::string classes;
  Attributes attributes;
};

Html back_link(const BackLink& link);

}  // namespace commonweal::platform
