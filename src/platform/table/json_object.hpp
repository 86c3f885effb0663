#pragma once

// JSON that was read, as strangers send it: an object, strictly. Its members are asked for by name
// and kind; one of another kind is as good as none. Knows nothing of what it means.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace commonweal::platform {

class JsonObject {
 public:
  static constexpr int kDepthMax = 8;

  // None unless the whole text is one object in UTF-8, nested no deeper, in which no name stands
  // twice: of two readers of such a text, each may take another of the two.
  static std::optional<JsonObject> read(std::string_view text);

  bool has(std::string_view name) const;
  std::optional<std::string> text(std::string_view name) const;
  std::optional<double> number(std::string_view name) const;
  std::optional<std::int64_t> integer(std::string_view name) const;  // Written as one.
  std::optional<bool> truth(std::string_view name) const;

  std::optional<JsonObject> object(std::string_view name) const;

  // The members of an array, if all of them are of that kind; none of them otherwise.
  std::vector<std::string> texts(std::string_view name) const;
  std::vector<JsonObject> objects(std::string_view name) const;

 private:
  struct Value;
  explicit JsonObject(std::shared_ptr<const Value> value) : value_(std::move(value)) {}
  std::shared_ptr<const Value> value_;
};

}  // namespace commonweal::platform
