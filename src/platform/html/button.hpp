#pragma once

// GOV.UK Frontend's button: carries out an action; with an href, a link that looks like one.

#include <optional>
#include <string>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct Button {
  std::string text;
  Html html;
  std::string href;
  std::string type = "submit";
  std::string name;
  std::string value;
  std::string id;
  bool disabled = false;
  bool is_start_button = false;
  std::optional<bool> prevent_double_click;
  std::string classes;
  Attributes attributes;
};

Html button(const Button& button);

}  // namespace commonweal::platform
