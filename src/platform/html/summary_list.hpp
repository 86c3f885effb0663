#pragma once

// GOV.UK Frontend's summary list: facts as pairs of a key and a value, with actions to change them.

#include <string>
#include <vector>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct SummaryText {
  std::string text;
  Html html;
  std::string classes;
};

struct SummaryAction {
  std::string text;
  Html html;
  std::string href;
  std::string visually_hidden_text;  // Says of what, where the text is only "Change".
  std::string classes;
  Attributes attributes;
};

struct SummaryActions {
  std::vector<SummaryAction> items;
  std::string classes;
};

struct SummaryRow {
  SummaryText key;
  SummaryText value;
  SummaryActions actions;
  std::string classes;
};

struct SummaryList {
  std::vector<SummaryRow> rows;
  std::string classes;
  Attributes attributes;
};

Html summary_list(const SummaryList& list);

}  // namespace commonweal::platform
