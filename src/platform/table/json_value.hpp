#pragma once

// A JSON value that was read: asked for by name, one of another kind is as good as none. For what
// this program wrote itself; it is no judge of what strangers send.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace commonweal::platform {

class JsonValue {
 public:
  // None where the text is no JSON.
  static std::optional<JsonValue> read(std::string_view text);

  // Members of an object.
  std::optional<std::string> text(std::string_view name) const;
  std::optional<std::int64_t> integer(std::string_view name) const;
  std::optional<JsonValue> member(std::string_view name) const;
  std::vector<JsonValue> elements(std::string_view name) const;  // Of an array.

 private:
  struct Node;
  explicit JsonValue(std::shared_ptr<const Node> node) : node_(std::move(node)) {}
  std::shared_ptr<const Node> node_;
};

}  // namespace commonweal::platform
