#pragma once

// GOV.UK Frontend's language navigation: the same page in other languages.

#include <string>
#include <vector>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct LanguageItem {
  std::string text;
  Html html;
  std::string lang;  // "cy"
  std::string dir;   // "rtl"; empty: not said.
  std::string href;
  std::string href_lang;  // Empty: lang.
  std::string language_description_text;
  bool current = false;  // As where there is no href.
  std::string classes;
  Attributes attributes;
};

struct LanguageNavigation {
  std::vector<LanguageItem> items;
  std::string aria_label = "Language";
  std::string classes;
  Attributes attributes;
};

Html language_navigation(const LanguageNavigation& navigation);

}  // namespace commonweal::platform
