#pragma once

// GOV.UK Frontend's tabs: a few views of which one is seen at a time. Without scripts they stand
// one below the other, under a list of links.

#include <string>
#include <vector>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct TabPanel {
  std::string text;
  Html html;
  Attributes attributes;
};

struct TabItem {
  std::string label;
  std::string id;  // Empty: the prefix and the number of the tab.
  TabPanel panel;
  Attributes attributes;
};

struct Tabs {
  std::string title = "Contents";
  std::vector<TabItem> items;
  std::string id;
  std::string id_prefix;
  std::string classes;
  Attributes attributes;
};

Html tabs(const Tabs& tabs);

}  // namespace commonweal::platform
