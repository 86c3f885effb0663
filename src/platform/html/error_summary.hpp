#pragma once

// GOV.UK Frontend's error summary: everything that was wrong with a form, at the top of its page,
// each with a link to its field.

#include <optional>
#include <string>
#include <vector>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct ErrorSummaryItem {
  std::string text;
  Html html;
  std::string href;  // "#" and the id of the field; empty where no field is to blame.
  Attributes attributes;
};

struct ErrorSummary {
  std::string title_text = "There is a problem";
  Html title_html;
  std::string description_text;
  Html description_html;
  std::vector<ErrorSummaryItem> error_list;
  std::optional<bool> disable_auto_focus;
  std::string classes;
  Attributes attributes;
};

Html error_summary(const ErrorSummary& summary);

}  // namespace commonweal::platform
