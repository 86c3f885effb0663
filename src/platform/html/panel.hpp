#pragma once

// GOV.UK Frontend's panel: that something was done, or a halt before it is.

#include <string>
#include <vector>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

enum class PanelKind { confirmation, interruption };

// A button, or a link where it has an href and is not of the type "button".
struct PanelAction {
  std::string text;
  std::string href;
  std::string type;  // Empty: "button".
  std::string classes;
  Attributes attributes;
};

struct PanelActions {
  std::vector<PanelAction> items;
  std::string classes;
  Attributes attributes;
};

struct HtmlPanel {
  std::string title_text;
  Html title_html;
  std::string text;
  Html html;
  PanelKind kind = PanelKind::confirmation;
  PanelActions actions;  // Of an interruption only.
  int heading_level = 1;
  std::string classes;
  Attributes attributes;
};

Html panel(const HtmlPanel& panel);

}  // namespace commonweal::platform
