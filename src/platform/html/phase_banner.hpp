#pragma once

// GOV.UK Frontend's phase banner: that a service is still being worked on.

#include <string>

#include "platform/html/tag.hpp"

namespace commonweal::platform {

struct PhaseBanner {
  Tag tag;  // "Alpha", "Beta".
  std::string text;
  Html html;
  std::string classes;
  Attributes attributes;
};

Html phase_banner(const PhaseBanner& banner);

}  // namespace commonweal::platform
