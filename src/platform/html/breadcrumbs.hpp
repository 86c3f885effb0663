#pragma once

// GOV.UK Frontend's breadcrumbs: where the page stands, from the home page down.

#include <string>
#include <vector>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct Breadcrumb {
  std::string text;
  Html html;
  std::string href;  // Empty: the page itself.
  Attributes attributes;
};

struct Breadcrumbs {
  std::vector<Breadcrumb> items;
  bool collapse_on_mobile = false;
  std::string label_text = "Breadcrumb";
  std::string classes;
  Attributes attributes;
};

Html breadcrumbs(const Breadcrumbs& breadcrumbs);

}  // namespace commonweal::platform
