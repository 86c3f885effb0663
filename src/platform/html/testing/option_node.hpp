#pragma once

// A value of JSON as the macros see it. Private to this folder.

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace commonweal::platform {

struct OptionNode {
  enum class Kind { null, boolean, scalar, list, object };

  Kind kind = Kind::null;
  std::string text;  // As Nunjucks would print it.
  std::vector<std::pair<std::string, std::shared_ptr<OptionNode>>> members;
  std::vector<std::shared_ptr<OptionNode>> items;
  bool read = false;

  bool truthy() const {
    switch (kind) {
      case Kind::null: return false;
      case Kind::boolean: return text == "true";
      case Kind::scalar: return !text.empty() && text != "0";
      case Kind::list:
      case Kind::object: break;
    }
    return true;
  }
};

}  // namespace commonweal::platform
