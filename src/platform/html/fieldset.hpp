#pragma once

// GOV.UK Frontend's fieldset: groups form fields under one question.

#include <string>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct Legend {
  std::string text;
  Html html;
  std::string classes;
  bool is_page_heading = false;
};

struct Fieldset {
  Legend legend;
  std::string described_by;
  std::string classes;
  std::string role;
  Attributes attributes;
  Html html;  // The fields.
};

Html fieldset(const Fieldset& fieldset);

}  // namespace commonweal::platform
